"""Put a series of meetings into the calendar, or only look at its dates."""

from collections.abc import Sequence

from chassis.work import Work
from contracts.api.meetings_scheduling import (
    ChosenRule,
    PlannedDate,
    ScheduleSeries,
    SeriesPreview,
    SeriesView,
)
from contracts.meetings import MeetingId
from meetings.known.repository import KnownCalendars
from meetings.meetings.commands.assembling import draft, must_be_confirmed, planned, signed
from meetings.meetings.model.meeting import Meeting
from meetings.meetings.model.refusals import NoCalendar
from meetings.meetings.model.series import dates_of, first_of
from meetings.meetings.model.times import slot
from meetings.meetings.repository import Meetings


async def preview_series(work: Work, command: ScheduleSeries) -> SeriesPreview:
    """Show the dates a rule gives and what stands against each."""
    meeting = await draft(work, command)
    return SeriesPreview(dates=tuple(await _dates(work, meeting, command)))


async def schedule_series(work: Work, command: ScheduleSeries) -> SeriesView:
    """Schedule every date of the rule or none."""
    meeting, series_id = await draft(work, command), work.new_id()
    dates = await _dates(work, meeting, command)
    must_be_confirmed(dates, command.despite)
    meetings, ids = Meetings(work), list[MeetingId]()
    for date in dates:
        one = meeting.but(id=work.new_id(), series_id=series_id)
        one = one.changed("time", signed(work), on=date.on, starts=date.starts, ends=date.ends)
        await meetings.save(one, one.told())
        ids.append(MeetingId(one.id))
    return SeriesView(series_id=series_id, meeting_ids=tuple(ids))


async def _dates(work: Work, meeting: Meeting, command: ScheduleSeries) -> Sequence[PlannedDate]:
    rule = command.rule
    calendar = await KnownCalendars(work).on(first_of(rule), meeting.school_id)
    if calendar is None and not isinstance(rule, ChosenRule):
        raise NoCalendar("that year's calendar is not published yet; choose the dates instead")
    slots = [slot(on, command.starts_at, command.ends_at) for on in dates_of(rule, calendar)]
    return [await planned(work, meeting, one) for one in slots]
