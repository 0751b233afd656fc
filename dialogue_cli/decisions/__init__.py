"""Decisions: topic, scope, level, agency, duplicates, questions, agenda; pure functions."""
