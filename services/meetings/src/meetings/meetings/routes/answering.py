"""Answering a change with the whole meeting as it now is, read in the same unit of work."""

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Annotated, TypeVar

from fastapi import Query

from chassis.store import LONGEST_PAGE
from chassis.work import Work
from contracts.api.meetings_meeting import MeetingView
from meetings.meetings.model.meeting import Meeting
from meetings.meetings.queries.shown import meeting_as_seen

C = TypeVar("C")

Limit = Annotated[int, Query(ge=1, le=LONGEST_PAGE)]


def shown_after(
    command: Callable[[Work, C], Awaitable[Meeting]],
) -> Callable[[Work, C], Awaitable[MeetingView]]:
    """Follow a command by showing the meeting it left, under the command's name in the trace."""

    @wraps(command)
    async def change_and_show(work: Work, asked: C) -> MeetingView:
        return await meeting_as_seen(work, await command(work, asked))

    return change_and_show
