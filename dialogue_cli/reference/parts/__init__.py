"""The requests that one cell may hold, told apart."""
