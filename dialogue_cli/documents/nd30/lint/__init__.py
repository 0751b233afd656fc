"""The linter: whether any .docx keeps the decree's rules, and the mending of what is mechanical."""
