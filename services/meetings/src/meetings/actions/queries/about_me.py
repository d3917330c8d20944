"""What actions hold about one person: those they own, and what they wrote of any."""

from chassis.work import Work
from contracts.api.about_me import AboutMePart
from meetings.actions.queries.shown import in_words
from meetings.actions.repository import Actions


async def actions_owned(work: Work) -> AboutMePart:
    """Tell the actions somebody has, or has done."""
    owned = await Actions(work).owned_by(work.actor.id)
    return AboutMePart(
        what="Actions you own",
        records=tuple(
            {
                "id": action.id,
                "wording": action.wording,
                "due": action.due.isoformat(),
                "state": action.state.value,
            }
            for action in owned
        ),
    )


async def lines_written(work: Work) -> AboutMePart:
    """Tell what somebody wrote into the histories of actions, a 1:1's words too."""
    me = work.actor.id
    return AboutMePart(
        what="What you wrote about actions",
        records=tuple(
            {"action_id": action.id, **in_words(action, entry).model_dump(mode="json")}
            for action in await Actions(work).written_by(me)
            for entry in action.entries
            if entry.by == me
        ),
    )
