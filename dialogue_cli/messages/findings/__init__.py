"""What each check says of what it finds, one module a check; `messages/checks.py` gathers them."""
