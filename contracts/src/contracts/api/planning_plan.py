"""An improvement plan as it is shown."""

from datetime import date

from pydantic import AwareDatetime

from contracts.api.planning import Evidence
from contracts.api.planning_parts import (
    CarriedView,
    CommentView,
    HeadingView,
    May,
    RatingCounts,
    RatingView,
    SectionView,
)
from contracts.api.shown import Shown
from contracts.base import Frozen
from contracts.directory import Cycle
from contracts.people import PersonId
from contracts.planning import (
    MilestoneId,
    ObjectiveId,
    PlanId,
    PlanState,
    PriorityId,
    Rating,
    TermNumber,
)
from contracts.schools import SchoolId


class MilestoneView(Frozen):
    """A step; the rating's own fields are those of the latest one, `ratings` is newest first."""

    id: MilestoneId
    title: str
    term: TermNumber
    rating: Rating
    rated_by: PersonId | None
    rated_at: AwareDatetime | None
    note: str
    evidence: tuple[Evidence, ...]
    overdue: bool
    ratings: tuple[RatingView, ...]
    comments: tuple[CommentView, ...]


class ObjectiveView(Frozen):
    """What the school means to achieve, and its steps in order of term."""

    id: ObjectiveId
    title: str
    priority_id: PriorityId | None
    owner_id: PersonId | None
    owner_name: str
    success_criteria: tuple[str, ...]
    actions: tuple[str, ...]
    carried_from: CarriedView | None
    milestones: tuple[MilestoneView, ...]
    counts: RatingCounts


class PlanView(Shown):
    """A plan in full; its version is the ETag to send back as If-Match.

    `publish_by` is the trust setting's day (K1) in the school's own calendar, None while that
    is not known.
    """

    school_id: SchoolId
    school_name: str
    cycle: Cycle
    state: PlanState
    published_on: date | None
    publish_by: date | None
    updated_at: AwareDatetime
    editions: int
    sections: tuple[SectionView, ...]
    headings: tuple[HeadingView, ...]
    own_objective_ids: tuple[ObjectiveId, ...]
    objectives: tuple[ObjectiveView, ...]
    counts: RatingCounts
    may: May


class ObjectiveTitle(Frozen):
    """An objective by its title alone."""

    id: ObjectiveId
    title: str
    priority_id: PriorityId | None


class PlanSummary(Frozen):
    """A plan in a list; without `in_full` only its titles may be read, and `counts` is None."""

    id: PlanId
    version: int
    school_id: SchoolId
    school_name: str
    cycle: Cycle
    state: PlanState
    in_full: bool
    published_on: date | None
    updated_at: AwareDatetime
    objectives: tuple[ObjectiveTitle, ...]
    counts: RatingCounts | None


class OverdueView(Frozen):
    """A milestone whose term ended without a rating (R12); `mine` if the asker leads it."""

    plan_id: PlanId
    school_id: SchoolId
    cycle: Cycle
    objective_id: ObjectiveId
    objective_title: str
    milestone_id: MilestoneId
    milestone_title: str
    term: TermNumber
    since: date
    mine: bool


class CarriableView(Frozen):
    """An unfinished objective of last cycle's plan that may be carried forward (R5)."""

    id: ObjectiveId
    title: str
    unfinished: int
    carried: bool


class CarriableObjectives(Frozen):
    """Last cycle's plan as a source; `plan_id` is None when the school had none."""

    plan_id: PlanId | None
    cycle: Cycle
    objectives: tuple[CarriableView, ...]
