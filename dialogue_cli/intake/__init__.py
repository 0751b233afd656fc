"""Spreadsheets in: whatever a union sends becomes records, or problems that name the cell."""
