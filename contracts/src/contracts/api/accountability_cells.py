"""The grid's cells that meetings fill; at the compared level there is nothing of them (R107)."""

from datetime import date

from contracts.accountability import Count
from contracts.base import Frozen
from contracts.meetings import CadenceRule, CadenceStatus, ForumId


class FullCadenceCell(Frozen):
    """A school's own rhythms: how many lines stand where, and the one that needs somebody first.

    `words` is that line's arithmetic on the day of reading, `missed` its dates since it was last
    held; `newly_missed` counts those of every line since the grid's `since`.
    """

    status: CadenceStatus
    lines: Count
    breached: Count
    behind: Count
    next_due: date | None
    forum_id: ForumId
    rule: CadenceRule
    words: str
    last_held: date | None
    missed: tuple[date, ...]
    newly_missed: Count


class FullActionsCell(Frozen):
    """A school's actions: open and overdue now, and how it answered those of the cycle (R44, R46).

    `newly_overdue` are those that fell overdue since the grid's `since`.
    """

    open: Count
    overdue: Count
    newly_overdue: Count
    oldest_due: date | None
    days_overdue: Count
    asked: Count
    adopted: Count
    adapted: Count
    declined: Count
