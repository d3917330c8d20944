"""An action's history, kept and read alike by meetings and planning (decision 0011).

The history is a set of entries, merged by id and put in order of time and id; everything an
action is said to be is read from them, so that two sides holding the same entries agree.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any, ClassVar, Self

from contracts.base import Aggregate, Frozen
from contracts.days import day_of
from contracts.errors import Change
from contracts.meetings.actions import ActionEntry, ActionState, Answer, EntryKind
from contracts.meetings.forums import ForumKind
from contracts.meetings.ids import ForumId
from contracts.meetings.meetings import MeetingId
from contracts.people import PersonId
from contracts.planning import ObjectiveId

_TICK = timedelta(microseconds=1)
_ANSWERS = {
    EntryKind.ADOPTED: Answer.ADOPTED,
    EntryKind.ADAPTED: Answer.ADAPTED,
    EntryKind.DECLINED: Answer.DECLINED,
}
_ENDS = {
    EntryKind.DECLINED: ActionState.DECLINED,
    EntryKind.WITHDRAWN: ActionState.WITHDRAWN,
}


class Noted(Frozen):
    """An entry, and the version at which this side had it."""

    entry: ActionEntry
    version: int


class Standing(Frozen):
    """What a history comes to."""

    state: ActionState = ActionState.OPEN
    answer: Answer | None = None
    owner_id: PersonId
    due: date
    objective_id: ObjectiveId | None
    completed_on: date | None = None

    def after(self, entry: ActionEntry) -> "Standing":
        """Take one entry more into account; what was withdrawn stays so until it is reopened."""
        changes: dict[str, Any] = {
            name: value
            for name in ("owner_id", "due", "objective_id")
            if (value := getattr(entry, name)) is not None
        }
        if answer := _ANSWERS.get(entry.kind):
            changes["answer"] = answer
        if entry.kind is EntryKind.ASSIGNED:
            changes["objective_id"] = entry.objective_id
        return self.but(**changes, **self._moved(entry))

    def _moved(self, entry: ActionEntry) -> dict[str, Any]:
        if entry.kind is EntryKind.REOPENED:
            kept = None if self.answer is Answer.DECLINED else self.answer
            return {"state": ActionState.OPEN, "completed_on": None, "answer": kept}
        if self.state is ActionState.WITHDRAWN:
            return {}
        if entry.kind is EntryKind.COMPLETED:
            return {"state": ActionState.COMPLETED, "completed_on": day_of(entry.at)}
        if entry.kind in _ENDS:
            return {"state": _ENDS[entry.kind], "completed_on": None}
        taken_up = entry.kind in {EntryKind.ADOPTED, EntryKind.ADAPTED}
        if taken_up and self.state is ActionState.DECLINED:
            return {"state": ActionState.OPEN}
        return {}


def in_order(entries: Iterable[ActionEntry]) -> tuple[ActionEntry, ...]:
    """Put entries in the order they are read: the first words first, then by time and id."""
    begun = EntryKind.ASSIGNED
    return tuple(sorted(entries, key=lambda one: (one.kind is not begun, one.at, one.entry_id)))


class ActionRecord(Aggregate):
    """What either side keeps of an action: where it comes from, its history, what that comes to.

    `first` is what is said of it before its history is read: an entry may be heard before the
    first one. `members` are the people of its meeting, `people` those and its owner.
    """

    named_by: ClassVar[str | None] = "people"

    forum_ids: tuple[ForumId, ...]
    kind: ForumKind
    meeting_id: MeetingId | None
    agreed_on: date
    members: tuple[PersonId, ...] = ()
    first: Standing
    history: tuple[Noted, ...] = ()
    people: tuple[PersonId, ...] = ()
    state: ActionState = ActionState.OPEN
    answer: Answer | None = None
    owner_id: PersonId
    due: date
    objective_id: ObjectiveId | None
    completed_on: date | None = None

    @property
    def entries(self) -> tuple[ActionEntry, ...]:
        """Give the history, in order."""
        return tuple(noted.entry for noted in self.history)

    @property
    def confidential(self) -> bool:
        """Say whether two people agreed it alone: then its words stay where they were written."""
        return self.kind is ForumKind.ONE_TO_ONE

    def overdue_on(self, today: date) -> bool:
        """Say whether it is open and its day has passed."""
        return self.state is ActionState.OPEN and self.due < today

    def has(self, entry: ActionEntry) -> bool:
        """Say whether this side has the entry already."""
        return any(noted.entry.entry_id == entry.entry_id for noted in self.history)

    def taking(self, entry: ActionEntry) -> Self:
        """Merge an entry in, wherever it was made; the same again if it is here already."""
        if self.has(entry):
            return self
        noted = {one.entry.entry_id: one for one in self.history}
        noted[entry.entry_id] = Noted(entry=entry, version=self.version + 1)
        history = tuple(noted[one.entry_id] for one in in_order(n.entry for n in noted.values()))
        return self.but(history=history).read_anew()

    def read_anew(self) -> Self:
        """Say again what the history comes to, and whom it names."""
        now = self.first
        for entry in self.entries:
            now = now.after(entry)
        people = tuple(sorted({*self.members, now.owner_id}))
        return self.but(**dict(now), people=people)

    def moment(self, now: datetime) -> datetime:
        """Tell the time of a new entry: never before what its writer could read here."""
        return max(now, *(entry.at + _TICK for entry in self.entries)) if self.history else now

    def changes_since(self, version: int) -> tuple[Change, ...]:
        """Say what came to the history after a version, by whom and when."""
        return tuple(
            Change(part=noted.entry.kind, by=noted.entry.by, at=noted.entry.at.isoformat())
            for noted in self.history
            if noted.version > version
        )
