"""Which meetings name one person, and at which of them they were."""

from chassis.work import Work
from contracts.api.about_me import AboutMePart
from meetings.meetings.repository import Meetings


async def meetings_of(work: Work) -> AboutMePart:
    """Tell the meetings that somebody belongs to, was invited to, or attended."""
    me = work.actor.id
    named = await Meetings(work).all({"people": me}, sort=(("starts", 1), ("id", 1)))
    return AboutMePart(
        what="Meetings you belong to",
        records=tuple(
            {
                "meeting_id": one.id,
                "kind": one.kind.value,
                "on": one.on.isoformat(),
                "state": one.state.value,
                "present": me in one.attended,
            }
            for one in named
        ),
    )
