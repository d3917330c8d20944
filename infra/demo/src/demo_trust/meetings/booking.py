"""Choosing who leads a forum, and putting meetings into the calendar: once, then moved or not."""

import asyncio
from collections import defaultdict
from datetime import date

from contracts.api.meetings_forums import ForumBody, ForumView
from contracts.api.meetings_meeting import MeetingView
from contracts.api.meetings_scheduling import (
    CancelMeeting,
    ChosenRule,
    MoveMeeting,
    ScheduleMeeting,
    ScheduleSeries,
    SeriesView,
    WarningKind,
)
from contracts.meetings import MeetingState
from contracts.people import PersonId
from demo_trust.content.occasions import Occasion, support
from demo_trust.meetings.secretary import API, Secretary


async def choose_leads(secretary: Secretary) -> None:
    """Choose the leads of every forum that has none (R39)."""
    known, forums = secretary.known, secretary.year.forums
    leads = {name: (one.lead, one.agenda) for name, one in forums.leads.items()}
    leads |= {support(school): (one.lead, "") for school, one in forums.support.items()}
    await asyncio.gather(
        *(
            _lead(secretary, name, *(known.somebody(job) if job else None for job in jobs))
            for name, jobs in leads.items()
        )
    )


async def _lead(secretary: Secretary, name: str, *leads: PersonId | None) -> None:
    forum = secretary.forums[secretary.forum_id(name)]
    if forum.lead_id or forum.agenda_lead_id:
        return
    body = ForumBody(rule=forum.rule, lead_id=leads[0], agenda_lead_id=leads[1])
    ceo = await secretary.ceo()
    await ceo.put(f"{API}/forums/{forum.id}", ForumView, body, version=forum.version)


async def book(secretary: Secretary, day: date, occasions: tuple[Occasion, ...]) -> None:
    """Put into the calendar what was agreed on a day, as series where dates go together."""
    together: defaultdict[tuple[object, ...], list[Occasion]] = defaultdict(list)
    for one in occasions:
        if one.booked == day:
            together[one.series].append(one)
    fresh = [group for group in together.values() if not secretary.is_there(group)]
    await asyncio.gather(*(_put(secretary, group) for group in fresh))
    if fresh:
        await secretary.look()


async def _put(secretary: Secretary, group: list[Occasion]) -> None:
    first, writer = group[0], await secretary.writer(group[0])
    shared = {
        "forum_ids": secretary.forum_ids(first),
        "venue": first.place,
        "starts_at": first.at[0],
        "ends_at": first.at[1],
        "invited": _invited(secretary, first),
        "despite": _seen(secretary, group),
    }
    if len(group) == 1:
        body = ScheduleMeeting.model_validate({**shared, "on": first.planned})
        await writer.post(f"{API}/meetings", MeetingView, body)
    else:
        rule = ChosenRule(rule="chosen", dates=tuple(one.planned for one in group))
        series = ScheduleSeries.model_validate({**shared, "rule": rule})
        await writer.post(f"{API}/meeting-series", SeriesView, series)


def _invited(secretary: Secretary, one: Occasion) -> tuple[PersonId, ...]:
    return (secretary.known.holder(one.presentation.by),) if one.presentation else ()


def _seen(secretary: Secretary, group: list[Occasion]) -> tuple[WarningKind, ...]:
    """Go on despite an INSET day, on which a Head and the CEO may well talk."""
    inset = secretary.content.trust.calendar.inset_days
    on_one = any(one.planned in inset for one in group)
    return (WarningKind.INSET_DAY,) if on_one else ()


async def move_or_cancel(secretary: Secretary, occasion: Occasion) -> None:
    """Do on its planned day what became of a meeting that was not held on it."""
    booked = secretary.found(occasion)
    if booked is None or booked.state is not MeetingState.SCHEDULED:
        return
    writer, path = await secretary.writer(occasion), f"{API}/meetings/{booked.id}"
    version = booked.version
    if occasion.cancelled_because:
        why = CancelMeeting(reason=occasion.cancelled_because)
        view = await writer.amend(path, "cancel", MeetingView, why, version=version)
    else:
        starts, ends = occasion.at
        to = MoveMeeting(on=occasion.on, starts_at=starts, ends_at=ends)
        view = await writer.amend(path, "time", MeetingView, to, version=version, method="PUT")
    secretary.note(occasion, view)
