"""A report, its life and its publications; what it is filled in with."""
