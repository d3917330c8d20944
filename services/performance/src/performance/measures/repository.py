"""Corrections, one document for each measure that has any."""

from chassis.store import Readable, Repository
from contracts.permissions import Permission
from performance.known.measures import MeasureYears


class MeasureYearsOfTrust(Repository[MeasureYears]):
    """They are no secret from anybody who sees figures."""

    collection = "measure_years"
    model = MeasureYears
    readable = (Readable(Permission.READ_HEADLINES),)
