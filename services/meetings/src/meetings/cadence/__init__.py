"""Cadence: whether each forum keeps to its rule, and by which arithmetic (R35-R38)."""
