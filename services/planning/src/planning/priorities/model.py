"""The priorities of one cycle: worked on by the CEO, then published to every school."""

from typing import Self

from pydantic import AwareDatetime

from contracts.base import Aggregate, Frozen
from contracts.directory import Cycle
from contracts.errors import Conflict, Invalid
from contracts.planning import PrioritiesPublished, PriorityFacts, PriorityId


class NothingToPublish(Conflict):
    """There is no priority, or none has changed since the last time."""

    code = "nothing-to-publish"


class Priority(Frozen):
    """One priority: a short code such as "P1", its title and what the trust intends by it."""

    id: PriorityId
    code: str
    title: str
    intent: str


class Wording(Frozen):
    """The priorities, in order, and the trust curriculum statement beside them."""

    priorities: tuple[Priority, ...] = ()
    curriculum_statement: str = ""


class Priorities(Aggregate):
    """A cycle's priorities: as worked on, and as the schools were last `told` them, if ever."""

    cycle: Cycle
    draft: Wording
    told: bool = False
    published: Wording | None = None
    published_at: AwareDatetime | None = None

    @property
    def changed_since(self) -> bool:
        """Say whether the work differs from what the schools were told."""
        return self.draft != self.published

    def reworded(self, wording: Wording) -> Self:
        """Replace the working text; refuses two priorities with one code or one id."""
        for named in ("code", "id"):
            names = [getattr(one, named) for one in wording.priorities]
            if len(set(names)) != len(names):
                raise Invalid(f"each priority needs a {named} of its own", errors=["priorities"])
        return self.but(draft=wording)

    def publish(self, at: AwareDatetime) -> tuple[Self, PrioritiesPublished]:
        """Tell every school (R4); refuses when there is nothing new to tell."""
        if not self.draft.priorities:
            raise NothingToPublish(f"no priority has been written for {self.cycle} yet")
        if not self.changed_since:
            raise NothingToPublish(f"the priorities for {self.cycle} have not changed")
        told = self.but(told=True, published=self.draft, published_at=at)
        return told, told.facts()

    def facts(self) -> PrioritiesPublished:
        """Repeat what was published last: codes and titles, without the intent."""
        published = self.published.priorities if self.published else ()
        return PrioritiesPublished(
            cycle=self.cycle,
            priorities=tuple(
                PriorityFacts(priority_id=one.id, code=one.code, title=one.title)
                for one in published
            ),
        )

    def snapshot(self) -> PrioritiesPublished | None:
        """Repeat what the schools were told; None if nothing was yet."""
        return self.facts() if self.published else None
