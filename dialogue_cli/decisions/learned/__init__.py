"""What was learned from labelled examples: votes for each decision, and vectors in which like requests lie close."""
