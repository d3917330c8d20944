"""What accountability's API gives of cadence: every rule, forum by forum, with its arithmetic."""

from datetime import date

from contracts.accountability import Count
from contracts.base import Frozen, Name
from contracts.directory import Cycle
from contracts.meetings import CadenceRule, CadenceStatus, ForumId, ForumKind
from contracts.schools import SchoolId


class LineView(Frozen):
    """One rule for one forum; its arithmetic in short ("1 of 3, next 3 Dec") and in a sentence."""

    id: str
    version: int
    forum_id: ForumId
    name: Name | None
    kind: ForumKind | None
    school_id: SchoolId | None
    rule: CadenceRule
    status: CadenceStatus
    held: Count
    owed: Count
    expected: Count
    last_held: date | None
    next_due: date | None
    next_planned: date | None
    missed: tuple[date, ...]
    terms_left: Count
    short: str
    words: str
    as_of: date


class RuleTotals(Frozen):
    """A rule over its forums; `held` of `expected` up to now, `owed` in the whole cycle."""

    rule: CadenceRule
    lines: Count
    met: Count
    on_pace: Count
    behind: Count
    breached: Count
    not_due: Count
    held: Count
    expected: Count
    owed: Count


class LedgerView(Frozen):
    """The ledger: totals over everything the person may see, and its lines a part at a time."""

    cycle: Cycle
    rules: tuple[RuleTotals, ...]
    lines: tuple[LineView, ...]
    next: str | None


class CadenceSummaryView(Frozen):
    """Cadence in numbers, without a school or a forum in it (J10)."""

    cycle: Cycle
    rules: tuple[RuleTotals, ...]
