"""What was learned from labelled examples: votes for each decision, and vectors in which requests that ask the same lie close."""
