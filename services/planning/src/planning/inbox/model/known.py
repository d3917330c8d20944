"""What the inbox knows of the rest: the objectives of plans, and what forums are called."""

from pydantic import ConfigDict

from contracts.base import Aggregate, Frozen
from contracts.directory import Cycle
from contracts.planning import ObjectiveId, PriorityId
from contracts.schools import SchoolId


class KnownObjective(Frozen):
    """An objective by its title and the priority it serves."""

    model_config = ConfigDict(extra="ignore")

    id: ObjectiveId
    title: str
    priority_id: PriorityId | None


class KnownPlan(Aggregate):
    """A plan of this service, as the slices beside `plans` see it."""

    model_config = ConfigDict(extra="ignore")

    school_id: SchoolId
    cycle: Cycle
    objectives: tuple[KnownObjective, ...]


class KnownForum(Aggregate):
    """What a forum is called; `sequence` is that of the newest fact taken in."""

    name: str
    sequence: int
