"""How a forum keeps to its rhythm: the rule, the arithmetic and the word for it (K3-K4, K8-K15)."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from contracts.base import Event, Frozen
from contracts.directory import Cycle
from contracts.meetings.ids import ForumId
from contracts.schools import SchoolId

_Count = Annotated[int, Field(ge=0, le=400)]


class CadenceRule(StrEnum):
    """The rules of domain §1.3 that meetings keep."""

    K3 = "K3"  # each Headteacher met at the start of Term 1
    K4 = "K4"  # support reviewed each term
    K8 = "K8"  # three a year
    K9 = "K9"  # two a year
    K10 = "K10"  # one a year
    K11 = "K11"  # one in each of six terms
    K12 = "K12"  # ELG, every fortnight
    K13 = "K13"  # CEO and Headteacher, every fortnight
    K14 = "K14"  # a presentation to each LGB
    K15 = "K15"  # trustees updated


class CadenceStatus(StrEnum):
    """One word for a forum's rhythm.

    `breached` (red): a fortnight, term or window was missed, or the floor is out of reach;
    `behind` (amber): the floor can still be met but the pace is short of it, or the termly
    ambition is missed; `met`: nothing more is owed this cycle; `not-due`: it has not begun.
    """

    ON_PACE = "on-pace"
    BEHIND = "behind"
    BREACHED = "breached"
    MET = "met"
    NOT_DUE = "not-due"


class CadenceFacts(Frozen):
    """One rule for one forum in one cycle, with the numbers its words are made of.

    `owed` is what the whole cycle asks, `expected` what should have been held by `as_of`,
    `missed` the dates on which a meeting was due and not held since the last one,
    `terms_left` the terms that have not ended, the present one included.
    """

    forum_id: ForumId
    school_id: SchoolId | None
    cycle: Cycle
    rule: CadenceRule
    status: CadenceStatus
    held: _Count
    owed: _Count
    expected: _Count
    last_held: date | None
    next_due: date | None
    next_planned: date | None
    missed: tuple[date, ...]
    terms_left: Annotated[int, Field(ge=0, le=6)]
    as_of: date


class CadenceEvaluated(Event):
    """A forum's rhythm reads differently from the last time it was told."""

    type = "meetings.cadence-evaluated.v1"

    cadence: CadenceFacts


class CadenceBreached(Event):
    """A forum missed what it owed on a date; told once for each date (R35)."""

    type = "meetings.cadence-breached.v1"

    forum_id: ForumId
    school_id: SchoolId | None
    cycle: Cycle
    rule: CadenceRule
    missed_on: date
