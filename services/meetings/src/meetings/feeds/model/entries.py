"""What a calendar outside may say of a meeting: its title, its time and its place (R47)."""

from collections.abc import Mapping

from pydantic import AwareDatetime

from contracts.base import Frozen
from contracts.meetings import ForumKind, MeetingState
from contracts.people import Role
from contracts.schools import SchoolId
from meetings.known.model import KnownMeeting, KnownPerson


class Entry(Frozen):
    """One line of a calendar; `sequence` goes up whenever the calendar must take notice."""

    meeting_id: str
    title: str
    starts: AwareDatetime
    ends: AwareDatetime
    place: str
    cancelled: bool
    private: bool
    sequence: int
    changed_at: AwareDatetime


def entry_of(
    meeting: KnownMeeting,
    forum_names: Mapping[str, str],
    school_names: Mapping[SchoolId, str],
    reader: KnownPerson | None,
) -> Entry:
    """Say of a meeting what its reader may see outside; of a 1:1 only who it is with, by role."""
    private = meeting.kind is ForumKind.ONE_TO_ONE
    named = " and ".join(forum_names.get(i, "Meeting") for i in meeting.forum_ids)
    title = meeting.own_title or named
    if private:
        title = _with_whom(meeting.school_id, school_names, reader)
    return Entry(
        meeting_id=meeting.id,
        title=title,
        starts=meeting.starts,
        ends=meeting.ends,
        place=", ".join(filter(None, (meeting.venue, meeting.link))),
        cancelled=meeting.state is MeetingState.CANCELLED,
        private=private,
        sequence=meeting.revision,
        changed_at=meeting.changed_at,
    )


def _with_whom(
    school_id: SchoolId | None, school_names: Mapping[SchoolId, str], reader: KnownPerson | None
) -> str:
    if reader and school_id and reader.is_a(Role.HEADTEACHER, school_id):
        return "1:1 with the CEO"
    school = school_names.get(school_id) if school_id else None
    return f"1:1 with the Headteacher, {school}" if school else "1:1 with a Headteacher"
