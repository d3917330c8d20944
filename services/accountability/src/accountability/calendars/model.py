"""A cycle's dates, the trust's or one school's own, kept so that terms can be named (R1, R2)."""

from contracts.base import Aggregate
from contracts.directory import Cycle, TermFacts
from contracts.schools import SchoolId


class KeptCalendar(Aggregate):
    """The terms of a cycle; `sequence` is the directory's version of them."""

    cycle: Cycle
    school_id: SchoolId | None
    terms: tuple[TermFacts, ...]
    sequence: int


def calendar_id(cycle: Cycle, school_id: SchoolId | None) -> str:
    """Name a calendar by its cycle and whose it is; the trust's has no school."""
    return f"{cycle}:{school_id or ''}"
