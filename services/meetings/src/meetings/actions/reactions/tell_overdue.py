"""Tell of actions whose day has passed, once for each due date (R46)."""

from chassis.work import Work
from meetings.actions.repository import Actions


async def tell_overdue(work: Work) -> None:
    """Look through the open actions whose day has passed, by London's date."""
    actions = Actions(work)
    for action in await actions.due_before(work.today):
        judged, told = action.judged(work.today)
        if told:
            await actions.save(judged, *told)
