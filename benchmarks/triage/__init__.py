"""How well and how fast triage works, on labelled petitions, beside other methods."""
