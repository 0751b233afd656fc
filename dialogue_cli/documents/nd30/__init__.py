"""Decree 30/2020/NĐ-CP: its layout values as data, and the builder that follows them."""
