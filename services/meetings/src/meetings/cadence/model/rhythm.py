"""How one forum keeps to one rule in one cycle, and when that is told to the others."""

from datetime import date
from typing import ClassVar, Self

from contracts.base import Aggregate, Event
from contracts.directory import Cycle
from contracts.meetings import (
    CadenceBreached,
    CadenceEvaluated,
    CadenceFacts,
    CadenceRule,
    CadenceStatus,
    ForumId,
)
from contracts.people import PersonId
from contracts.schools import SchoolId
from meetings.cadence.model.ground import Reading


class Rhythm(Aggregate):
    """A rule's state; `told` are the missed dates that were announced, each once.

    `live` is False once the rule holds for the forum no more; the record stays, so that its
    facts go on counting upwards. `closed` once its year was judged to the end.
    """

    placed_by: ClassVar[str | None] = "school_id"
    named_by: ClassVar[str | None] = "members"

    forum_id: ForumId
    school_id: SchoolId | None
    cycle: Cycle
    rule: CadenceRule
    members: tuple[PersonId, ...]
    facts: CadenceFacts
    told: tuple[date, ...] = ()
    live: bool = True
    closed: bool = False

    @classmethod
    def begun(cls, facts: CadenceFacts) -> Self:
        """Begin a record that nobody was told of yet."""
        return cls(
            id=rhythm_id(facts.forum_id, facts.rule, facts.cycle),
            forum_id=facts.forum_id,
            school_id=facts.school_id,
            cycle=facts.cycle,
            rule=facts.rule,
            members=(),
            facts=facts,
        )

    def evaluated(
        self, facts: CadenceFacts, members: tuple[PersonId, ...], *, live: bool, closed: bool
    ) -> tuple[Self, tuple[Event, ...]]:
        """Take over a judgement: tell it if it reads differently, and each date missed, once."""
        differs = self.version == 0 or facts.but(as_of=self.facts.as_of) != self.facts
        new = tuple(day for day in facts.missed if day not in self.told)
        now = self.but(
            members=members,
            facts=facts if differs else self.facts,
            told=(*self.told, *new),
            live=live,
            closed=closed,
        )
        evaluated = (CadenceEvaluated(cadence=facts),) if differs else ()
        return now, (*evaluated, *(self._breached(day) for day in new))

    def snapshot(self) -> CadenceEvaluated:
        """Repeat how it stands."""
        return CadenceEvaluated(cadence=self.facts)

    def _breached(self, day: date) -> CadenceBreached:
        return CadenceBreached(
            forum_id=self.forum_id,
            school_id=self.school_id,
            cycle=self.cycle,
            rule=self.rule,
            missed_on=day,
        )


def rhythm_id(forum_id: ForumId, rule: CadenceRule, cycle: Cycle) -> str:
    """Name a forum's rule in a cycle."""
    return f"{forum_id}:{rule}:{cycle}"


def nothing_owed() -> Reading:
    """Read a rule that holds no more, or not in this cycle."""
    return Reading(
        status=CadenceStatus.NOT_DUE,
        held=0,
        owed=0,
        expected=0,
        last_held=None,
        next_due=None,
        next_planned=None,
        terms_left=0,
    )
