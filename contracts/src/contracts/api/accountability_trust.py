"""What accountability's API gives of the trust as a whole, and of one school's plan."""

from pydantic import AwareDatetime

from contracts.accountability import Count, Percent, Tally
from contracts.api.accountability import FreshnessView
from contracts.base import Frozen
from contracts.directory import Cycle, TermFacts
from contracts.planning import (
    MilestoneId,
    ObjectiveId,
    PlanState,
    PriorityFacts,
    PriorityId,
    Rating,
    TermNumber,
)
from contracts.schools import SchoolId


class MilestoneProgressView(Frozen):
    """A milestone's standing; its words are planning's to tell."""

    milestone_id: MilestoneId
    term: TermNumber
    rating: Rating
    previous: Rating | None
    overdue: bool
    rated_at: AwareDatetime | None


class ObjectiveProgressView(Frozen):
    """An objective with the milestones asked for."""

    objective_id: ObjectiveId
    priority_id: PriorityId | None
    milestones: tuple[MilestoneProgressView, ...]


class SipView(Frozen):
    """One plan opened from the grid: `tally` counts exactly the milestones listed."""

    id: str
    version: int
    school_id: SchoolId
    cycle: Cycle
    state: PlanState
    percent_on_track: Percent | None
    tally: Tally
    last_update: AwareDatetime | None
    objectives: tuple[ObjectiveProgressView, ...]
    reasoned_gaps: tuple[PriorityId, ...]


class StateCount(Frozen):
    """How many schools' plans have come so far in their life; None: no plan begun."""

    state: PlanState | None
    schools: Count


class PrioritySummary(Frozen):
    """A priority across the trust; None gathers the schools' own objectives.

    `schools_without` counts published plans with no objective for it, `reasoned` those that
    say why.
    """

    priority_id: PriorityId | None
    objectives: Count
    percent_on_track: Percent | None
    tally: Tally
    schools_without: Count
    reasoned: Count


class TermSummary(Frozen):
    """A term's milestones across the trust."""

    term: TermNumber
    percent_on_track: Percent | None
    tally: Tally


class SummaryView(Frozen):
    """The trust in numbers, without a school in it (J10)."""

    cycle: Cycle
    schools: Count
    plans: tuple[StateCount, ...]
    objectives: Count
    percent_on_track: Percent | None
    tally: Tally
    priorities: tuple[PrioritySummary, ...]
    terms: tuple[TermSummary, ...]
    columns: tuple[FreshnessView, ...]


class GridPrioritiesView(Frozen):
    """A cycle's priorities in order; the id is the cycle."""

    id: str
    version: int
    priorities: tuple[PriorityFacts, ...]


class GridTermsView(Frozen):
    """The terms of a cycle, the trust's (no school) or a school's own."""

    id: str
    version: int
    cycle: Cycle
    school_id: SchoolId | None
    terms: tuple[TermFacts, ...]
