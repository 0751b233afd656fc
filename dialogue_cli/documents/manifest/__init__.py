"""What a paper was made from, kept inside the paper: written when it is made, read when it is verified."""
