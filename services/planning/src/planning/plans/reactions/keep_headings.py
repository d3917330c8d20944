"""Keep the published priorities as the headings of every plan of their cycle (R4)."""

from chassis.work import Work
from contracts.planning import PrioritiesPublished
from planning.plans.model.known import KnownPriorities
from planning.plans.repository import PublishedPriorities


async def keep_headings(work: Work, fact: PrioritiesPublished) -> None:
    """Take a cycle's priorities, unless something newer is known."""
    published = PublishedPriorities(work)
    sequence = work.message.sequence if work.message else 0
    held = await published.seek(fact.cycle)
    if held is None or held.sequence < sequence:
        await published.save(
            KnownPriorities(
                id=fact.cycle,
                version=held.version if held else 0,
                priorities=fact.priorities,
                sequence=sequence,
            )
        )
