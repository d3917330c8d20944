"""What each operation of performance takes, slice by slice; seeded by access_seeds_performance."""

from access_rows_collections import COLLECTIONS
from access_rows_headlines import HEADLINES
from access_rows_heads_reports import HEADS_REPORTS
from access_rows_imports import IMPORTS
from access_rows_judging import JUDGING

PERFORMANCE = [
    *COLLECTIONS,
    *HEADLINES,
    *HEADS_REPORTS,
    *IMPORTS,
    *JUDGING,
]
