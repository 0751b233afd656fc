"""A .docx as Word would show it: texts with their effective looks, tables, sections, lines drawn."""
