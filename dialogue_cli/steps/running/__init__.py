"""The unattended run: the inbox taken in, what follows from it, and the books kept of it."""
