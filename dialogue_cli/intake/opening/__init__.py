"""Whether a file is safe to open, and what it really is."""
