"""What boards are told: who presented to whom, and how the trustees were updated (R100)."""

from datetime import date
from typing import Annotated

from pydantic import StringConstraints

from contracts.api.shown import Shown
from contracts.base import Confidential, Frozen, Line
from contracts.directory import Cycle
from contracts.meetings import ForumId, ForumKind
from contracts.people import PersonId
from contracts.schools import SchoolId

Summary = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4_000), Confidential()
]


class PresentationBody(Frozen):
    """Which School Improvement Lead presented what to a local governing body, and when."""

    given_on: date
    given_by: PersonId
    title: Line


class TrusteesUpdateBody(Frozen):
    """What the trustees were told, and when."""

    given_on: date
    summary: Summary


class BoardView(Shown):
    """A board, how often it was presented to or updated in a cycle, and when last (K14, K15).

    `owed` is what the trust's settings ask for in a whole cycle.
    """

    name: str
    kind: ForumKind
    school_id: SchoolId | None
    members: tuple[PersonId, ...]
    cycle: Cycle
    given: int
    owed: int
    last_given_on: date | None
    may_record: bool
    may_ask: bool


class PresentationView(Shown):
    """A presentation to a local governing body; a withdrawn one counts for nothing."""

    forum_id: ForumId
    school_id: SchoolId
    cycle: Cycle
    given_on: date
    given_by: PersonId
    title: str
    withdrawn: bool
    may_correct: bool


class TrusteesUpdateView(Shown):
    """An update to the trustees; a withdrawn one counts for nothing."""

    forum_id: ForumId
    cycle: Cycle
    given_on: date
    given_by: PersonId
    summary: str
    withdrawn: bool
    may_correct: bool
