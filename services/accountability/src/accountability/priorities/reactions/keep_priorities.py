"""When planning publishes a cycle's priorities, keep them."""

from accountability.priorities.model import CyclePriorities
from accountability.priorities.repository import PublishedPriorities
from chassis.work import Work
from contracts.planning import PrioritiesPublished


async def keep_priorities(work: Work, fact: PrioritiesPublished) -> None:
    """Hold the whole list, unless a later one is held."""
    kept, sequence = PublishedPriorities(work), work.heard.sequence
    held = await kept.seek(fact.cycle)
    if held is None:
        told = CyclePriorities(id=fact.cycle, priorities=fact.priorities, sequence=sequence)
        await kept.save(told)
    elif sequence > held.sequence:
        await kept.save(held.but(priorities=fact.priorities, sequence=sequence))
