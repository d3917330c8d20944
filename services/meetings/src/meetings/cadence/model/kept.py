"""What cadence keeps of others' facts: a meeting's dates and forums, and what boards were told."""

from datetime import date
from typing import Self

from contracts.base import Aggregate
from contracts.calendar import AcademicYear
from contracts.directory import Cycle
from contracts.meetings import ForumId, MeetingFacts, MeetingState


class KeptMeeting(Aggregate):
    """A meeting by its own id, as the newest fact tells it (R37, R38).

    `first_on` is the date it was planned for in the beginning, as the oldest fact tells it:
    what a fortnightly meeting's other dates follow, however often it was moved.
    """

    on: date
    cycle: Cycle
    state: MeetingState
    forum_ids: tuple[ForumId, ...]
    sequence: int
    first_on: date
    first_sequence: int

    @classmethod
    def of(cls, facts: MeetingFacts, sequence: int, held: Self | None) -> Self:
        """Take a fact in: the newest tells how it is, the oldest how it began, in any order."""
        told = cls(
            id=facts.meeting_id,
            on=facts.on,
            cycle=Cycle(AcademicYear.of(facts.on).label),
            state=facts.state,
            forum_ids=facts.forum_ids,
            sequence=sequence,
            first_on=facts.on,
            first_sequence=sequence,
        )
        if held is None:
            return told
        newest, oldest = max(held, told, key=_newest), min(held, told, key=_oldest)
        return newest.but(
            version=held.version,
            first_on=oldest.first_on,
            first_sequence=oldest.first_sequence,
        )


class KeptTelling(Aggregate):
    """A presentation to an LGB (K14) or an update of the trustees (K15)."""

    forum_id: ForumId
    cycle: Cycle
    given_on: date
    withdrawn: bool
    sequence: int


def _newest(meeting: KeptMeeting) -> int:
    return meeting.sequence


def _oldest(meeting: KeptMeeting) -> int:
    return meeting.first_sequence
