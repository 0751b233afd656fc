"""Which paragraph is which component of an administrative paper, told by content and position."""
