"""A meeting's life: moved, cancelled, held, and its attendance put right."""

from datetime import date

from contracts.base import Event, Frozen
from contracts.meetings import MeetingCancelled, MeetingHeld, MeetingState
from contracts.people import PersonId
from contracts.schools import SchoolId
from meetings.meetings.model.meeting import Meeting, Signed, Tabled
from meetings.meetings.model.refusals import NotYet
from meetings.meetings.model.times import Slot

Told = tuple[Meeting, tuple[Event, ...]]


def moved(meeting: Meeting, to: Slot, signed: Signed) -> Told:
    """Give a meeting another time; one that is held or cancelled has its own for good."""
    meeting.must_be(MeetingState.SCHEDULED)
    if to == meeting.slot:
        return meeting, ()
    now = meeting.changed(
        "time",
        signed,
        **dict(to),
        revision=meeting.revision + 1,
        changed_at=signed.at,
    )
    return now, (now.told(),)


def cancelled(meeting: Meeting, reason: str, signed: Signed) -> Told:
    """Say that it will not take place; it then counts for nothing (R37)."""
    meeting.must_be(MeetingState.SCHEDULED)
    now = meeting.changed(
        "state",
        signed,
        state=MeetingState.CANCELLED,
        cancelled_because=reason,
        revision=meeting.revision + 1,
        changed_at=signed.at,
    )
    return now, (MeetingCancelled(meeting=now.facts),)


class Attendance(Frozen):
    """Who came, and the schools they come from."""

    people: tuple[PersonId, ...]
    schools: tuple[SchoolId, ...]


def held(
    meeting: Meeting,
    attendance: Attendance,
    tabled: tuple[Tabled, ...],
    today: date,
    signed: Signed,
) -> Told:
    """Say who came, on the day or later; what was proposed to it is kept as it then lay."""
    meeting.must_be(MeetingState.SCHEDULED)
    if today < meeting.on:
        raise NotYet("a meeting is held on its day, not before")
    now = _attended(meeting, attendance, signed)
    now = now.but(state=MeetingState.HELD, tabled=tabled)
    return now, (MeetingHeld(meeting=now.facts),)


def put_right(meeting: Meeting, attendance: Attendance, signed: Signed) -> Told:
    """Correct who came to a meeting that was held."""
    meeting.must_be(MeetingState.HELD)
    now = _attended(meeting, attendance, signed)
    if now.attended == meeting.attended:
        return meeting, ()
    return now, (MeetingHeld(meeting=now.facts),)


def _attended(meeting: Meeting, attendance: Attendance, signed: Signed) -> Meeting:
    came = tuple(sorted(set(attendance.people)))
    there = set(attendance.schools)
    guests = set(came) - set(meeting.members)
    return meeting.changed(
        "attendance",
        signed,
        attended=came,
        present=tuple(s for s in meeting.school_ids if s in there),
        absent=tuple(s for s in meeting.school_ids if s not in there),
        invited=tuple(sorted({*meeting.invited, *guests})),
        people=tuple(sorted({*meeting.people, *guests})),
    )
