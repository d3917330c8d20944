"""The kept editions of a plan, and what two of them differ in (R13)."""

from pydantic import AwareDatetime

from contracts.api.planning_parts import RatingCounts, SectionView
from contracts.api.planning_plan import ObjectiveTitle, ObjectiveView
from contracts.api.planning_sections import SectionKey
from contracts.base import Frozen
from contracts.people import PersonId
from contracts.planning import MilestoneId, ObjectiveId, PlanId, PlanState, PriorityId, Rating


class EditionSummary(Frozen):
    """An edition in the list: the plan as it stood when it came into this state."""

    id: str
    version: int
    number: int
    state: PlanState
    kept_at: AwareDatetime
    kept_by: PersonId
    counts: RatingCounts


class GapView(Frozen):
    """A priority that had a reason instead of an objective."""

    priority_id: PriorityId
    reason: str


class EditionView(Frozen):
    """An edition whole."""

    id: str
    version: int
    plan_id: PlanId
    number: int
    state: PlanState
    kept_at: AwareDatetime
    kept_by: PersonId
    sections: tuple[SectionView, ...]
    objectives: tuple[ObjectiveView, ...]
    gaps: tuple[GapView, ...]
    counts: RatingCounts


class SectionChange(Frozen):
    """A section's text, before and after."""

    key: SectionKey
    title: str
    before: str
    after: str


class ObjectiveChange(Frozen):
    """An objective in both, and which of its parts differ (`title`, `owner`, `milestones` …)."""

    id: ObjectiveId
    title: str
    parts: tuple[str, ...]


class RatingMove(Frozen):
    """A milestone in both whose rating moved."""

    objective_id: ObjectiveId
    milestone_id: MilestoneId
    title: str
    before: Rating
    after: Rating


class Comparison(Frozen):
    """What changed from one edition to another; `to` is None for the plan as it stands."""

    plan_id: PlanId
    from_edition: int
    to_edition: int | None
    sections: tuple[SectionChange, ...]
    objectives_added: tuple[ObjectiveTitle, ...]
    objectives_removed: tuple[ObjectiveTitle, ...]
    objectives_changed: tuple[ObjectiveChange, ...]
    ratings_moved: tuple[RatingMove, ...]
