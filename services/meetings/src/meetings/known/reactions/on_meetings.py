"""Follow meetings whatever is announced of them, for the slices beside `meetings`."""

from collections.abc import Awaitable, Callable
from functools import wraps

from chassis.bus import Subscription, on
from chassis.work import Work
from contracts.meetings import MeetingCancelled, MeetingFacts, MeetingHeld, MeetingScheduled

Told = MeetingScheduled | MeetingHeld | MeetingCancelled


def on_meetings(react: Callable[[Work, MeetingFacts], Awaitable[None]]) -> list[Subscription]:
    """Subscribe one reaction to a meeting planned, moved, held, put right or cancelled."""

    @wraps(react)
    async def take_in(work: Work, fact: Told) -> None:
        await react(work, fact.meeting)

    return [on(event, take_in) for event in (MeetingScheduled, MeetingHeld, MeetingCancelled)]
