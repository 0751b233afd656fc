"""Awkward files as unions send them, each with the truth beside it, and the scorer that reads both.

Everything in the files is invented: people, unions, firms, telephone numbers.
`python -m tests.corpus` prints what the product misses, case by case.
"""
