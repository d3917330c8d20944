"""Who met whom in a 1:1, and the sealed notes that only those two may open.

The pair is that of the day of the meeting: until then it follows who is CEO and who is Head, and
from then on, or once a note is kept, it stays. A successor is not in it.
"""

from datetime import date
from typing import Self

from pydantic import AwareDatetime

from contracts.base import Aggregate
from contracts.calendar import AcademicYear
from contracts.errors import Conflict
from contracts.meetings import MeetingState
from contracts.people import PersonId
from contracts.schools import SchoolId

_A_PAIR = 2


class NotHeldYet(Conflict):
    """Notes are of what was said: they open on the day of the meeting, unless it was cancelled."""

    code = "not-held-yet"


class OneToOne(Aggregate):
    """A meeting between the CEO and a Head, under the meeting's own id.

    `sequence` is that of the newest fact of the meeting taken in.
    """

    named_by = "people"

    school_id: SchoolId
    on: date
    state: MeetingState
    people: tuple[PersonId, ...]
    paired: bool
    sequence: int

    @classmethod
    def between(cls, people: tuple[PersonId, ...], **known: object) -> Self:
        """Put a 1:1 together; without a CEO or without a Head it is not `paired` yet."""
        return cls.model_validate(
            {**known, "people": people, "paired": len(people) >= _A_PAIR, "sequence": 0}
        )

    def still_open_to(self, today: date, *, written: bool) -> bool:
        """Say whether the pair may still change with who holds the two offices."""
        return not written and (self.on >= today or not self.paired)

    def with_pair(self, people: tuple[PersonId, ...]) -> Self:
        """Name the two anew."""
        return self.but(people=people, paired=len(people) >= _A_PAIR)

    def told(self, on: date, state: MeetingState, sequence: int) -> Self:
        """Take in when it is and whether it was held."""
        return self.but(on=on, state=state, sequence=sequence)

    def may_be_written(self, today: date) -> bool:
        """Say whether its notes are open for writing."""
        return self.paired and self.on <= today and self.state is not MeetingState.CANCELLED

    def must_be_writable(self, today: date) -> None:
        """Refuse with `NotHeldYet` before the day."""
        if not self.may_be_written(today):
            raise NotHeldYet(f"notes of this 1:1 open on {self.on}, unless it is cancelled")


class SealedNotes(Aggregate):
    """One meeting's notes as they are kept: sealed text, the key's name, and never a word.

    `people` are bound into the seal: moved to another meeting or another pair it does not open.
    """

    named_by = "people"

    people: tuple[PersonId, ...]
    key: str
    sealed: str
    written_by: PersonId
    written_at: AwareDatetime
    kept_until: date

    @property
    def bound_to(self) -> str:
        """What the seal is bound to, besides its key."""
        return binding(self.id, self.people)

    def resealed(self, key: str, sealed: str) -> Self:
        """Keep the same words under another key."""
        return self.but(key=key, sealed=sealed)

    def rewritten(self, key: str, sealed: str, by: PersonId, at: AwareDatetime) -> Self:
        """Keep what one of the two wrote now."""
        return self.but(key=key, sealed=sealed, written_by=by, written_at=at)


def binding(meeting_id: str, people: tuple[PersonId, ...]) -> str:
    """Name a meeting and its pair, whatever order they come in."""
    return "\n".join((meeting_id, *sorted(people)))


def kept_until(met_on: date) -> date:
    """Tell how long notes are kept: to the end of the following cycle (domain §2.5, from IRMS)."""
    return AcademicYear.of(met_on).next().ends
