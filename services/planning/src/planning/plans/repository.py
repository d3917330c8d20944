"""Improvement plans and their editions, one document each, and what plans know of the rest."""

from collections.abc import Sequence
from typing import ClassVar

from chassis.documents import Index, Query, index
from chassis.store import Readable, Repository
from contracts.base import Event
from contracts.calendar import AcademicYear, Calendar
from contracts.directory import Cycle
from contracts.errors import Change
from contracts.people import PersonId
from contracts.permissions import Permission
from contracts.planning import PriorityFacts
from contracts.schools import SchoolId
from planning.plans.model.known import (
    KnownCalendar,
    KnownPriorities,
    KnownSchool,
    KnownSettings,
    calendar_id,
)
from planning.plans.model.life import Edition
from planning.plans.model.plan import PUBLIC, RATEABLE, ImprovementPlan

_LED_BY = "objectives.owner_id"
_RATED_BY = "objectives.milestones.ratings.signed.by"
_REMARKED_BY = "objectives.milestones.comments.signed.by"
_CHANGED_BY = "history.signed.by"
_PUBLIC: Query = {"state": {"$in": sorted(PUBLIC)}}
IN_FULL = (
    Readable(Permission.READ_DRAFT_PLAN, {"state": "draft"}),
    Readable(Permission.READ_SHARED_PLAN, {"state": "shared"}, unless=Permission.READ_DRAFT_PLAN),
    Readable(Permission.READ_PUBLISHED_PLAN, _PUBLIC),
)


class Plans(Repository[ImprovementPlan]):
    """The plans of every school; governors' come into being when published (R14)."""

    collection = "plans"
    model = ImprovementPlan
    readable: ClassVar[Sequence[Readable]] = IN_FULL
    indexes: ClassVar[Sequence[Index]] = (
        index("school_id", "cycle", unique=True),
        index("state", "id"),
        index("school_id", "state", "id"),
        index("school_id", "id"),
        index("cycle", "id"),
        index("has_overdue", "id"),
        index(_LED_BY, "id"),
        index(_RATED_BY, "id"),
        index(_REMARKED_BY, "id"),
        index(_CHANGED_BY, "id"),
    )

    def changes(self, aggregate: ImprovementPlan, since: int) -> Sequence[Change]:
        return aggregate.changes_since(since)

    async def of_school(self, school_id: SchoolId, cycle: str) -> ImprovementPlan | None:
        """Find the one plan of a school and a cycle, for a rule."""
        query = {"school_id": school_id, "cycle": cycle}
        found = await self.all(query, sort=(("school_id", 1),), limit=1)
        return found[0] if found else None

    async def before(self, plan: ImprovementPlan) -> ImprovementPlan | None:
        """Find the school's plan of the cycle before, if it got as far as publication."""
        last = await self.of_school(plan.school_id, AcademicYear.read(plan.cycle).previous().label)
        return last if last and last.state in PUBLIC else None

    async def keep(
        self, plan: ImprovementPlan, changed: tuple[ImprovementPlan, tuple[Event, ...]]
    ) -> ImprovementPlan:
        """Save a plan with its facts, unless nothing changed in it."""
        new, told = changed
        return plan if new is plan else await self.save(new, *told)

    async def led_by(self, person: PersonId) -> list[ImprovementPlan]:
        return await self.all({_LED_BY: person})

    async def rated_by(self, person: PersonId) -> list[ImprovementPlan]:
        return await self.all({_RATED_BY: person})

    async def remarked_by(self, person: PersonId) -> list[ImprovementPlan]:
        return await self.all({_REMARKED_BY: person})

    async def changed_by(self, person: PersonId) -> list[ImprovementPlan]:
        return await self.all({_CHANGED_BY: person})

    async def running(self) -> list[ImprovementPlan]:
        """List the plans whose milestones can be late, for the daily look."""
        return await self.all({"state": {"$in": sorted(RATEABLE)}})


class TitledPlans(Plans):
    """The same plans, also as titles to whoever may read no more than that."""

    readable: ClassVar[Sequence[Readable]] = (
        *IN_FULL,
        Readable(Permission.READ_PLAN_TITLES, _PUBLIC),
    )


class Editions(Repository[Edition]):
    """Every kept edition, to whoever might read a plan in its state."""

    collection = "editions"
    model = Edition
    readable = IN_FULL
    indexes = (index("plan_id", "number"),)


class KnownSchools(Repository[KnownSchool]):
    """Schools as the directory told of them."""

    collection = "known_schools"
    model = KnownSchool
    readable = ()


class KnownCalendars(Repository[KnownCalendar]):
    """Calendars as the directory told of them."""

    collection = "known_calendars"
    model = KnownCalendar
    readable = ()
    indexes = (index("cycle"),)

    async def kept_by(self, school_id: SchoolId, cycle: Cycle) -> Calendar | None:
        """Find the calendar a school keeps: its own, else the trust's."""
        own = await self.seek(calendar_id(cycle, school_id))
        known = own or await self.seek(calendar_id(cycle, None))
        return known.calendar if known else None


class KnownSettingsOfTrust(Repository[KnownSettings]):
    """The trust's settings as the directory told of them."""

    collection = "known_settings"
    model = KnownSettings
    readable = ()


class PublishedPriorities(Repository[KnownPriorities]):
    """The priorities of each cycle as they were announced."""

    collection = "known_priorities"
    model = KnownPriorities
    readable = ()

    async def headings(self, cycle: Cycle) -> tuple[PriorityFacts, ...]:
        """List the headings over every plan of a cycle (R4)."""
        known = await self.seek(cycle)
        return known.priorities if known else ()
