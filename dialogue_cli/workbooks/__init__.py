"""Spreadsheets out: lists, later also forms, review and returned workbooks. Gives bytes; writes no file."""
