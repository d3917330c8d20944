"""What can be asked of the priorities."""

from accountability.priorities.model import CyclePriorities
from accountability.priorities.repository import PublishedPriorities
from chassis.work import Work
from contracts.directory import Cycle


async def priorities_of(work: Work, cycle: Cycle) -> CyclePriorities:
    """Name a cycle's priorities in order; `NotFound` until they are published."""
    return await PublishedPriorities(work).get(cycle)
