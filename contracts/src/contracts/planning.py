"""What planning announces: facts by id, never a word of a plan."""

from datetime import date
from enum import StrEnum
from typing import Annotated, NewType

from pydantic import AwareDatetime, Field

from contracts.base import Event, Frozen, Name
from contracts.directory import Cycle
from contracts.people import PersonId
from contracts.schools import SchoolId

PlanId = NewType("PlanId", str)
ObjectiveId = NewType("ObjectiveId", str)
MilestoneId = NewType("MilestoneId", str)
PriorityId = NewType("PriorityId", str)
TermNumber = Annotated[int, Field(ge=1, le=6)]


class PlanState(StrEnum):
    """A plan's life (R13); from published on governors may read it."""

    DRAFT = "draft"
    SHARED = "shared"
    PUBLISHED = "published"
    REVIEWED = "reviewed"
    CLOSED = "closed"


class Rating(StrEnum):
    """How a milestone stands; the same five words and chips on every screen."""

    NOT_STARTED = "not-started"
    ON_TRACK = "on-track"
    AT_RISK = "at-risk"
    OFF_TRACK = "off-track"
    EMBEDDED = "embedded"


class PriorityFacts(Frozen):
    """A trust priority: its short code ("P1"), its public title, its place in the list."""

    priority_id: PriorityId
    code: Name
    title: Name


class PrioritiesPublished(Event):
    """The trust's priorities for a cycle, whole and in order (R4)."""

    type = "planning.priorities-published.v1"

    cycle: Cycle
    priorities: tuple[PriorityFacts, ...]


class MilestoneFacts(Frozen):
    """A milestone as the others may know it; `previous` is the rating before this one."""

    milestone_id: MilestoneId
    term: TermNumber
    rating: Rating
    previous: Rating | None = None
    rated_at: AwareDatetime | None
    overdue: bool


class ObjectiveFacts(Frozen):
    """An objective: which priority it serves (None is the school's own) and its steps."""

    objective_id: ObjectiveId
    priority_id: PriorityId | None
    carried_from: ObjectiveId | None
    milestones: tuple[MilestoneFacts, ...]


class PlanFacts(Frozen):
    """A whole plan without its words. `reasoned_gaps` are priorities answered by a reason (R10)."""

    plan_id: PlanId
    school_id: SchoolId
    cycle: Cycle
    state: PlanState
    objectives: tuple[ObjectiveFacts, ...]
    reasoned_gaps: tuple[PriorityId, ...]
    published_on: date | None
    updated_at: AwareDatetime


class PlanStateChanged(Event):
    """A plan moved on in its life (R13); before publication nothing more is told."""

    type = "planning.plan-state-changed.v1"

    plan: PlanFacts
    previous: PlanState | None
    changed_by: PersonId


class PlanRevised(Event):
    """A published plan's objectives or milestones were edited."""

    type = "planning.plan-revised.v1"

    plan: PlanFacts
    revised_by: PersonId


class MilestoneRated(Event):
    """Somebody who answers for the school said how a milestone stands (R11).

    `overdue` is whether it still is, now that it has been rated.
    """

    type = "planning.milestone-rated.v1"

    plan_id: PlanId
    school_id: SchoolId
    cycle: Cycle
    objective_id: ObjectiveId
    milestone_id: MilestoneId
    rating: Rating
    previous: Rating
    overdue: bool = False
    evidence_count: int
    rated_by: PersonId
    rated_at: AwareDatetime


class MilestonesOverdue(Event):
    """A term ended over these milestones without a rating (R12)."""

    type = "planning.milestones-overdue.v1"

    plan_id: PlanId
    school_id: SchoolId
    cycle: Cycle
    milestones: tuple[MilestoneId, ...]
    as_of: date


class ObjectiveCarriedForward(Event):
    """An unfinished objective went on into the next cycle's plan (R5)."""

    type = "planning.objective-carried-forward.v1"

    plan_id: PlanId
    school_id: SchoolId
    cycle: Cycle
    objective_id: ObjectiveId
    carried_from: ObjectiveId


class Alignment(StrEnum):
    """How far a subject shares the trust curriculum; the school chooses (R17)."""

    INDIVIDUAL = "individual"
    SHARED_PRACTICE = "shared-practice"
    SHARED_CURRICULUM = "shared-curriculum"


class AlignmentRecorded(Event):
    """A school said how far each subject is aligned, whole."""

    type = "planning.alignment-recorded.v1"

    school_id: SchoolId
    subjects: dict[Name, Alignment]
    recorded_by: PersonId


class PlanSnapshotTaken(Event):
    """A plan as it stands, sent to one reader that is rebuilding its views (R106)."""

    type = "planning.plan-snapshot-taken.v1"

    plan: PlanFacts
