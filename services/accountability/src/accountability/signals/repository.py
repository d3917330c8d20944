"""Signals, one document for each school."""

from accountability.signals.model import SchoolSignals
from chassis.documents import index
from chassis.store import Readable, Repository
from contracts.permissions import Permission


class KeptSignals(Repository[SchoolSignals]):
    """Every school's signals, open to those who may read them there."""

    collection = "signals"
    model = SchoolSignals
    readable = (Readable(Permission.READ_SIGNALS),)
    indexes = (index("school_id", "id"),)
