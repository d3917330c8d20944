"""An action as meetings last told it.

Its history is meetings' and planning's; accountability listens only to meetings, whose latest
word (by version) holds, so order and repetition do not matter (R46, R106).
"""

from datetime import date
from typing import ClassVar, Self

from contracts.base import Aggregate
from contracts.calendar import AcademicYear
from contracts.directory import Cycle
from contracts.meetings import (
    ActionFacts,
    ActionState,
    Answer,
    ForumId,
    ForumKind,
    MeetingId,
    Words,
)
from contracts.people import PersonId
from contracts.planning import ObjectiveId, PriorityId
from contracts.schools import SchoolId


class KeptAction(Aggregate):
    """An action in the year it was agreed in; `sequence` is meetings' version of it."""

    placed_by: ClassVar[str | None] = "school_id"

    cycle: Cycle
    forum_ids: tuple[ForumId, ...]
    kind: ForumKind
    meeting_id: MeetingId | None
    agreed_on: date
    school_id: SchoolId | None
    objective_id: ObjectiveId | None
    priority_id: PriorityId | None
    wording: Words | None
    owner_id: PersonId
    due: date
    state: ActionState
    answer: Answer | None
    completed_on: date | None
    sequence: int

    @classmethod
    def of(cls, facts: ActionFacts, *, sequence: int, version: int = 0) -> Self:
        """Keep an action as told."""
        told = facts.model_dump(exclude={"action_id"})
        cycle = Cycle(AcademicYear.of(facts.agreed_on).label)
        return cls.model_validate(
            {
                **told,
                "id": facts.action_id,
                "version": version,
                "cycle": cycle,
                "sequence": sequence,
            }
        )

    @property
    def is_open(self) -> bool:
        """Say whether somebody still owes it."""
        return self.state is ActionState.OPEN

    def days_overdue(self, today: date) -> int:
        """Count the days since it was due; 0 when it is not overdue."""
        return max((today - self.due).days, 0) if self.is_open else 0
