"""The grid's cells beside the plan; at the compared level there is nothing of them (R107)."""

from datetime import date
from enum import StrEnum

from contracts.accountability import Count
from contracts.api.accountability_signals import SignalLineView
from contracts.base import Frozen
from contracts.meetings import CadenceRule, CadenceStatus, ForumId
from contracts.performance import Tier


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


class FullSignalsCell(Frozen):
    """A school's open signals and the one to be seen first; `newly_raised` since the grid's."""

    open: Count
    newly_raised: Count
    worst: SignalLineView | None


class TierMove(StrEnum):
    """Which way a school's tier went when it was last set."""

    FIRST = "first"
    SAME = "same"
    MORE_SUPPORT = "more-support"
    LESS_SUPPORT = "less-support"


class FullRiskCell(Frozen):
    """A school's tier and the day it was set; why stays with the SI Team (R60, R62)."""

    tier: Tier
    previous: Tier | None
    move: TierMove
    assessed_on: date
    newly_set: bool
