"""The notes of a 1:1 between the CEO and a Headteacher: text for those two alone (R47)."""

from datetime import date
from typing import Annotated

from pydantic import AwareDatetime, StringConstraints

from contracts.api.shown import Shown
from contracts.base import Confidential, Frozen
from contracts.meetings import MeetingState
from contracts.people import PersonId
from contracts.schools import SchoolId

Notes = Annotated[str, StringConstraints(max_length=20_000), Confidential()]


class NotesBody(Frozen):
    """The notes, whole, as typed so far; saved again and again while somebody writes."""

    text: Notes


class OneToOneView(Shown):
    """A 1:1 whose notes are open to whoever asks, without a word of them.

    `people` are the CEO and the Head of that day. `may_write` from the day of the meeting on.
    """

    school_id: SchoolId
    on: date
    state: MeetingState
    people: tuple[PersonId, ...]
    may_write: bool


class NotesView(Shown):
    """The notes themselves: every reading is recorded. Version 0 when nothing is written yet.

    They are deleted after `kept_until`, the end of the following cycle (domain §2.5).
    """

    text: str
    written_by: PersonId | None
    written_at: AwareDatetime | None
    kept_until: date


class NotesSavedView(Shown):
    """What was kept and when, without repeating it."""

    written_by: PersonId
    written_at: AwareDatetime
    kept_until: date
