"""What an import does with each file that was read."""
