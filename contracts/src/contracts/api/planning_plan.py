"""An improvement plan as it is shown."""

from datetime import date

from pydantic import AwareDatetime

from contracts.api.planning import Evidence
from contracts.api.planning_sections import SectionKey
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


class SectionView(Frozen):
    """One standard section with its title."""

    key: SectionKey
    title: str
    text: str


class RatingView(Frozen):
    """A rating somebody gave; `note` is the reason where it slipped back."""

    rating: Rating
    note: str
    evidence: tuple[Evidence, ...]
    rated_by: PersonId
    rated_at: AwareDatetime
    cycle: Cycle


class CommentView(Frozen):
    """A School Improvement Lead's or a colleague's remark."""

    id: str
    text: str
    by: PersonId
    at: AwareDatetime


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


class RatingCounts(Frozen):
    """Milestones by rating; `overdue` counts some of `not_started` again."""

    total: int
    not_started: int
    on_track: int
    at_risk: int
    off_track: int
    embedded: int
    overdue: int


class CarriedView(Frozen):
    """Where an objective was carried forward from."""

    plan_id: PlanId
    objective_id: ObjectiveId
    cycle: Cycle


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


class HeadingView(Frozen):
    """A published trust priority over this plan (R4), answered by objectives or a reason (R10)."""

    priority_id: PriorityId
    code: str
    title: str
    objective_ids: tuple[ObjectiveId, ...]
    reason: str
    answered: bool


class May(Frozen):
    """What whoever asked may do with the plan as it stands now: the buttons to show."""

    write: bool
    rate: bool
    comment: bool
    carry: bool
    share: bool
    return_to_draft: bool
    publish: bool
    review: bool
    close: bool


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
