"""An action as meetings keeps it: agreed in a meeting, its history shared with planning."""

from datetime import date, datetime
from typing import ClassVar, Self

from pydantic import Field

from contracts.base import Event, Line
from contracts.meetings import (
    ActionAssigned,
    ActionChanged,
    ActionEntry,
    ActionFacts,
    ActionId,
    ActionOverdue,
    ActionState,
    EntryId,
    EntryKind,
    ForumKind,
    Side,
    Words,
)
from contracts.meetings.history import ActionRecord, Standing
from contracts.people import PersonId
from contracts.planning import ObjectiveId, PriorityId
from contracts.schools import SchoolId
from meetings.actions.model.refusals import NotInThatState

_FROM: dict[EntryKind, frozenset[ActionState]] = {
    EntryKind.REVISED: frozenset({ActionState.OPEN}),
    EntryKind.PROGRESSED: frozenset({ActionState.OPEN}),
    EntryKind.COMPLETED: frozenset({ActionState.OPEN}),
    EntryKind.REOPENED: frozenset(ActionState) - {ActionState.OPEN},
    EntryKind.WITHDRAWN: frozenset({ActionState.OPEN, ActionState.DECLINED}),
}


class Action(ActionRecord):
    """What somebody is to do by a day.

    `school_ids` are the schools at which the action may be read: those of its meeting and its
    own, none for the trustees'. What a 1:1 worded is in `wording` and in `said` by entry, and
    in no entry. `told_overdue` is the last due date that was announced as missed.
    """

    placed_by: ClassVar[str | None] = "school_ids"

    school_ids: tuple[SchoolId, ...]
    school_id: SchoolId | None
    priority_id: PriorityId | None
    wording: Line
    said: dict[EntryId, Line] = Field(default_factory=dict[EntryId, Line])
    told_overdue: date | None = None

    def entry(  # noqa: PLR0913 - the parts of a line of history, each named
        self,
        kind: EntryKind,
        *,
        key: str,
        by: PersonId,
        now: datetime,
        words: Words | None = None,
        owner_id: PersonId | None = None,
        due: date | None = None,
        objective_id: ObjectiveId | None = None,
    ) -> ActionEntry:
        """Make the next line of the history; a 1:1's says that it was said, and not what."""
        return ActionEntry(
            entry_id=EntryId(key),
            kind=kind,
            side=Side.MEETINGS,
            by=by,
            at=self.moment(now),
            words=None if self.confidential else words,
            reason=None,
            owner_id=owner_id,
            due=due,
            objective_id=objective_id,
        )

    def begun(self, entry: ActionEntry) -> tuple[Self, ActionAssigned]:
        """Let the history begin, and tell the school's plan (R43)."""
        action = self.taking(entry)
        return action, ActionAssigned(action=action.facts(), entry=entry)

    def moved(self, entry: ActionEntry, words: Words | None = None) -> tuple[Self, ActionChanged]:
        """Add a line here; refuses what the action's state does not allow."""
        if self.state not in _FROM[entry.kind]:
            raise NotInThatState(f"this action is {self.state}", state=self.state.value)
        action = self.taking(entry)
        if words and self.confidential:
            action = action.but(said={**action.said, entry.entry_id: words})
        return action, action.told(entry)

    def told(self, entry: ActionEntry) -> ActionChanged:
        """Say that the history has this line, and what it comes to now."""
        return ActionChanged(action=self.facts(), entry=entry)

    def judged(self, today: date) -> tuple[Self, tuple[Event, ...]]:
        """Tell that its day passed, once for each due date (R46)."""
        if not self.overdue_on(today) or self.told_overdue == self.due:
            return self, ()
        told = ActionOverdue(action=self.facts(), as_of=today)
        return self.but(told_overdue=self.due), (told,)

    def facts(self) -> ActionFacts:
        """Tell what the others may know."""
        return ActionFacts(
            action_id=ActionId(self.id),
            forum_ids=self.forum_ids,
            kind=self.kind,
            meeting_id=self.meeting_id,
            agreed_on=self.agreed_on,
            school_id=self.school_id,
            objective_id=self.objective_id,
            priority_id=self.priority_id,
            wording=None if self.confidential else self.wording,
            owner_id=self.owner_id,
            due=self.due,
            state=self.state,
            answer=self.answer,
            completed_on=self.completed_on,
        )

    def snapshot(self) -> ActionChanged | None:
        """Repeat the last line and what all of them come to, for a reader that starts anew."""
        return self.told(self.entries[-1]) if self.entries else None


def starting(owner_id: PersonId, due: date, objective_id: ObjectiveId | None) -> Standing:
    """Say what holds of an action before anything has happened to it."""
    return Standing(owner_id=owner_id, due=due, objective_id=objective_id)


def places_of(
    kind: ForumKind, of_meeting: tuple[SchoolId, ...], school_id: SchoolId | None
) -> tuple[SchoolId, ...]:
    """Say at which schools an action may be read: no school's for the trustees' own board."""
    if kind is ForumKind.TRUSTEES:
        return ()
    return tuple(sorted({*of_meeting, *([school_id] if school_id else [])}))
