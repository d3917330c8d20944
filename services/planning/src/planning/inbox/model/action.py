"""An action as a school's plan keeps it: heard from meetings, answered here (R44, R45)."""

from datetime import datetime
from typing import ClassVar, Self

from contracts.base import Event
from contracts.meetings import (
    ActionEntry,
    ActionFacts,
    ActionId,
    ActionState,
    Answer,
    DeclineReason,
    EntryId,
    EntryKind,
    Side,
    Words,
)
from contracts.meetings.history import ActionRecord, Standing
from contracts.people import PersonId
from contracts.planning import ObjectiveId, PriorityId
from contracts.planning_inbox import ActionAnswered, ActionProgressed
from contracts.schools import SchoolId
from planning.inbox.model.refusals import NotInThatState, WordsStayInMeetings

ANSWERS = frozenset({EntryKind.ADOPTED, EntryKind.ADAPTED, EntryKind.DECLINED})
_UNDECIDED = frozenset({ActionState.OPEN, ActionState.DECLINED})
_FROM: dict[EntryKind, frozenset[ActionState]] = {
    EntryKind.ADOPTED: _UNDECIDED,
    EntryKind.ADAPTED: _UNDECIDED,
    EntryKind.DECLINED: frozenset({ActionState.OPEN}),
    EntryKind.PROGRESSED: frozenset({ActionState.OPEN}),
    EntryKind.COMPLETED: frozenset({ActionState.OPEN}),
    EntryKind.REOPENED: frozenset({ActionState.COMPLETED}),
}


class InboxAction(ActionRecord):
    """What a meeting asks of one school; `wording` is None for what a 1:1 agreed."""

    placed_by: ClassVar[str | None] = "school_id"

    school_id: SchoolId
    priority_id: PriorityId | None
    wording: Words | None
    private: bool

    @classmethod
    def of(cls, facts: ActionFacts, school_id: SchoolId) -> Self:
        """Open an action that was heard of for the first time."""
        return cls(
            id=facts.action_id,
            forum_ids=facts.forum_ids,
            kind=facts.kind,
            meeting_id=facts.meeting_id,
            agreed_on=facts.agreed_on,
            first=Standing(owner_id=facts.owner_id, due=facts.due, objective_id=facts.objective_id),
            owner_id=facts.owner_id,
            due=facts.due,
            objective_id=facts.objective_id,
            school_id=school_id,
            priority_id=facts.priority_id,
            wording=facts.wording,
            private=facts.wording is None,
        )

    @property
    def adapted(self) -> Words | None:
        """Give the school's own wording, if it took the action up in its own words."""
        own = [e.words for e in self.entries if e.kind is EntryKind.ADAPTED and e.words]
        return own[-1] if own else None

    @property
    def taken_up(self) -> bool:
        """Say whether the school adopted or adapted it."""
        return self.answer in {Answer.ADOPTED, Answer.ADAPTED}

    def moved(  # noqa: PLR0913 - the parts of a line of history, each named
        self,
        kind: EntryKind,
        *,
        key: str,
        by: PersonId,
        now: datetime,
        words: Words | None = None,
        reason: DeclineReason | None = None,
        objective_id: ObjectiveId | None = None,
    ) -> tuple[Self, Event]:
        """Add a line here and tell meetings; refuses what the action's state does not allow."""
        if self.state not in _FROM[kind] or (kind not in ANSWERS and not self.taken_up):
            state = self.answer.value if self.answer else self.state.value
            raise NotInThatState(f"this action is {state}", state=self.state.value)
        if words and self.private:
            raise WordsStayInMeetings("what is said about a 1:1's action is written in meetings")
        entry = ActionEntry(
            entry_id=EntryId(key),
            kind=kind,
            side=Side.PLANNING,
            by=by,
            at=self.moment(now),
            words=words,
            reason=reason,
            owner_id=None,
            due=None,
            objective_id=objective_id,
        )
        return self.taking(entry), self._told(entry)

    def _told(self, entry: ActionEntry) -> Event:
        told = ActionAnswered if entry.kind in ANSWERS else ActionProgressed
        return told(action_id=ActionId(self.id), school_id=self.school_id, entry=entry)
