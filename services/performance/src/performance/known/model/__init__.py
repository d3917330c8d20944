"""Others' records as far as they are needed, each kept as the newest fact told of it."""

from performance.known.model.measures import Catalogue, Correction, MeasureYears
from performance.known.model.schools import KnownCalendar, KnownSchool, calendar_id

__all__ = [
    "Catalogue",
    "Correction",
    "KnownCalendar",
    "KnownSchool",
    "MeasureYears",
    "calendar_id",
]
