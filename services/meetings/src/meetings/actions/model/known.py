"""What actions know of plans and priorities; `sequence` is that of the newest fact taken in."""

from contracts.base import Aggregate
from contracts.directory import Cycle
from contracts.planning import ObjectiveId, PlanFacts, PriorityId
from contracts.schools import SchoolId


class KnownPlan(Aggregate):
    """A published plan's objectives and the priority each serves, under the plan's id."""

    school_id: SchoolId
    cycle: Cycle
    objectives: dict[ObjectiveId, PriorityId | None]
    sequence: int

    @classmethod
    def of(cls, facts: PlanFacts, *, version: int, sequence: int) -> "KnownPlan":
        """Keep what actions need of a plan."""
        return cls(
            id=facts.plan_id,
            version=version,
            school_id=facts.school_id,
            cycle=facts.cycle,
            objectives={one.objective_id: one.priority_id for one in facts.objectives},
            sequence=sequence,
        )


class KnownPriorities(Aggregate):
    """The priorities published for a cycle, under the cycle."""

    priority_ids: tuple[PriorityId, ...]
    sequence: int
