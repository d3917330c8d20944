"""What accountability's API gives: each level of detail is a type of its own, never a blank."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from contracts.accountability import Count, Percent, Tally
from contracts.api.accountability_asked import Opens, Regroup
from contracts.api.accountability_cells import (
    FullActionsCell,
    FullCadenceCell,
    FullRiskCell,
    FullSignalsCell,
)
from contracts.base import Frozen, Name
from contracts.directory import Cycle
from contracts.planning import (
    PlanId,
    PlanState,
    PriorityId,
    TermNumber,
)
from contracts.schools import Phase, SchoolId


class Direction(StrEnum):
    """Which way more milestones last moved than the other."""

    IMPROVING = "improving"
    STEADY = "steady"
    DECLINING = "declining"


class FullSipCell(Frozen):
    """A plan in full. `improved` and `declined` count milestones moved since the grid's `since`."""

    plan_id: PlanId
    state: PlanState
    percent_on_track: Percent | None
    tally: Tally
    objectives: Count
    published_on: date | None
    last_update: AwareDatetime | None
    direction: Direction
    improved: Count
    declined: Count
    opens: Opens


class ComparedSipCell(Frozen):
    """What schools compare openly (R107)."""

    state: PlanState
    percent_on_track: Percent | None
    last_update: AwareDatetime | None


class _RowView(Frozen):
    id: str
    version: int
    school_id: SchoolId
    name: Name | None = Field(description="None while the directory has not told of the school")
    short_name: Name | None
    phase: Phase | None
    cycle: Cycle
    as_of: AwareDatetime | None = Field(description="the latest fact behind the row's columns")


class FullRowView(_RowView):
    """A school seen in full; a cell with nothing to be seen, or not by this person, is None."""

    level: Literal["full"]
    sip: FullSipCell | None
    cadence: FullCadenceCell | None
    actions: FullActionsCell | None
    signals: FullSignalsCell | None
    risk: FullRiskCell | None


class ComparedRowView(_RowView):
    """A school at the openly compared level."""

    level: Literal["compared"]
    sip: ComparedSipCell | None


RowView = Annotated[FullRowView | ComparedRowView, Field(discriminator="level")]


class Share(Frozen):
    """One school's part of a group."""

    school_id: SchoolId
    objectives: Count
    percent_on_track: Percent | None
    tally: Tally
    opens: Opens


class Gap(Frozen):
    """A published plan without an objective for the priority; `reasoned` if it says why (R10)."""

    school_id: SchoolId
    reasoned: bool


class _GroupView(Frozen):
    priority_id: PriorityId | None = Field(description="None with no term: schools' own objectives")
    term: TermNumber | None
    percent_on_track: Percent | None


class FullGroupView(_GroupView):
    """A group by somebody who sees all its schools in full; the shares add up to the tally."""

    level: Literal["full"]
    objectives: Count
    tally: Tally
    shares: tuple[Share, ...]
    gaps: tuple[Gap, ...]


class ComparedGroupView(_GroupView):
    """A group as a percentage, with the share of the schools one sees in full."""

    level: Literal["compared"]
    shares: tuple[Share, ...]


GroupView = Annotated[FullGroupView | ComparedGroupView, Field(discriminator="level")]


class FreshnessView(Frozen):
    """A column, the service that feeds it, and the time of the last fact it was told (R105)."""

    column: Name
    source: Name
    as_of: AwareDatetime | None
    heard_at: AwareDatetime | None


class GridView(Frozen):
    """Rows by school, or the same facts in groups; `next` asks for further schools."""

    cycle: Cycle
    regroup: Regroup
    since: date
    rows: tuple[RowView, ...]
    groups: tuple[GroupView, ...]
    columns: tuple[FreshnessView, ...]
    next: SchoolId | None
