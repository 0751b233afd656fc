"""Mends what is mechanical in a copy of the file; words are never touched."""
