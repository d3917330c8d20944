"""What each operation of performance takes, slice by slice; seeded by access_seeds_performance."""

from access_rows_collections import COLLECTIONS

PERFORMANCE = [
    *COLLECTIONS,
]
