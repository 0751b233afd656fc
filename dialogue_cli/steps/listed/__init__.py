"""One module for each kind of printed list: what stands on it, and what a person should look at first."""
