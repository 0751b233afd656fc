"""Checks: from the facts of a conference to findings; pure functions."""
