"""Trains the small model that is shipped in dialogue_cli/reference/trained.npz: see docs/quality.md."""
