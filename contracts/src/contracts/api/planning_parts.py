"""The small parts a plan is shown in."""

from pydantic import AwareDatetime

from contracts.api.planning import Evidence
from contracts.api.planning_sections import SectionKey
from contracts.base import Frozen
from contracts.directory import Cycle
from contracts.people import PersonId
from contracts.planning import ObjectiveId, PlanId, PriorityId, Rating


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
