"""What meetings agreed for a school, as meetings told of it; a 1:1's words never travel."""

from datetime import date

from pydantic import AwareDatetime

from contracts.base import Aggregate
from contracts.meetings import ActionFacts, ActionId, ActionState, ForumKind, Words
from contracts.schools import SchoolId


class KnownAction(Aggregate):
    """A school's action as it stands, under its id; `as_at` is when that was last told."""

    school_id: SchoolId
    kind: ForumKind
    wording: Words | None
    agreed_on: date
    due: date
    state: ActionState
    completed_on: date | None
    sequence: int
    as_at: AwareDatetime

    @classmethod
    def of(
        cls,
        facts: ActionFacts,
        school_id: SchoolId,
        *,
        version: int,
        sequence: int,
        at: AwareDatetime,
    ) -> "KnownAction":
        """Keep what is needed of an action."""
        return cls(
            id=facts.action_id,
            version=version,
            school_id=school_id,
            kind=facts.kind,
            wording=facts.wording,
            agreed_on=facts.agreed_on,
            due=facts.due,
            state=facts.state,
            completed_on=facts.completed_on,
            sequence=sequence,
            as_at=at,
        )

    @property
    def action_id(self) -> ActionId:
        """Its id, as meetings calls it."""
        return ActionId(self.id)

    def overdue_on(self, today: date) -> bool:
        """Say whether it is open and its day has passed."""
        return self.state is ActionState.OPEN and self.due < today
