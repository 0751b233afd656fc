"""`dialogue`: prepares and follows up the yearly dialogue conference of a Vietnamese province."""

__version__ = "0.1.0"
