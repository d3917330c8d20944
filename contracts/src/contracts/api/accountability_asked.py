"""What accountability's API can be asked, and the question each number carries with it."""

from enum import StrEnum
from typing import Annotated

from pydantic import StringConstraints

from contracts.base import Frozen
from contracts.directory import Cycle
from contracts.planning import PriorityId, TermNumber
from contracts.schools import SchoolId

CycleAsked = Annotated[Cycle, StringConstraints(pattern=r"^\d{4}-\d{2}$")]


class Regroup(StrEnum):
    """What the same facts can be gathered by (R104)."""

    SCHOOL = "school"
    PRIORITY = "priority"
    TERM = "term"


class Show(StrEnum):
    """Which milestones to open: each is the name of a tally's count, or all of them."""

    ALL = "milestones"
    EMBEDDED = "embedded"
    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    OFF_TRACK = "off_track"
    NOT_STARTED = "not_started"
    OVERDUE = "overdue"
    UNDER_WAY = "under_way"


class MilestonesAsked(Frozen):
    """Which milestones of a school's plan to open; with no cycle, the present one's."""

    cycle: CycleAsked | None = None
    show: Show = Show.ALL
    priority_id: PriorityId | None = None
    own: bool = False
    term: TermNumber | None = None


class Opens(Frozen):
    """The query behind a cell's numbers: `/schools/{school_id}/sip?cycle=…&show=<the count>`.

    `own` asks for the school's own objectives, those that serve no trust priority.
    """

    school_id: SchoolId
    cycle: Cycle
    priority_id: PriorityId | None
    own: bool
    term: TermNumber | None
