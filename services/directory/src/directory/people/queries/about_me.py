"""What the directory holds about one person."""

from chassis.work import Work
from contracts.api.about_me import AboutMePart
from directory.people.queries.views import person_view
from directory.people.repository import People


async def own_record(work: Work) -> AboutMePart:
    """Tell somebody their own record; nobody's, if they are no person of the trust."""
    person = await People(work).seek(work.actor.id)
    shown = [person_view(person, work.actor)] if person else []
    return AboutMePart(
        what="Your record among the trust's people",
        records=tuple(one.model_dump(mode="json") for one in shown),
    )
