"""The checks: one small pure function for a rule or for a family of rules."""
