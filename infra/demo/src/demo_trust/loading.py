"""Loading Ashlode Trust: day by day, through the public API, as the people who did it."""

import asyncio
from datetime import date, timedelta

from contracts.api.planning_plan import OverdueView
from contracts.base import Page
from demo_trust.clock import DemoClock
from demo_trust.content.reading import Content
from demo_trust.directory import (
    Registered,
    keep_own_dates,
    publish_calendar,
    register,
    set_the_trusts_numbers,
)
from demo_trust.door import Door
from demo_trust.meetings.living import Gathering
from demo_trust.performance.living import Measuring
from demo_trust.plans.living import Living
from demo_trust.plans.priorities import publish_priorities, record_profile
from demo_trust.visitors import Deadline, Diary, Visitor


class Loading:
    """One go at loading: everything that has not been done is done on its own day."""

    def __init__(self, content: Content, door: Door, diary: Diary) -> None:
        self._content = content
        self._door = door
        self._diary = diary

    async def load(self) -> None:
        """Bring the trust up to today; the clock moves only if something had to be done."""
        self._diary.day = self._content.trust.founded
        known = await register(await self._door.operator(), self._content)
        ceo = await self._door.person(known.ceo())
        await set_the_trusts_numbers(ceo, self._content)
        plans = [Living(one, known, self._door) for one in self._content.plans]
        year = self._content.trust.calendar.year.label
        of_year = {plan.content.school: plan for plan in plans if plan.content.cycle == year}
        forums = Gathering(self._content, known, self._door, lambda key: of_year[key].plan)
        figures = Measuring(self._content, known, self._door)
        looks = (forums.look(), figures.look(), *(plan.look() for plan in plans))
        await asyncio.gather(*looks)
        for day in self._content.days():
            self._diary.day = day
            await self._trust_through(day, ceo, known)
            await asyncio.gather(*(plan.through(day) for plan in plans))
            await forums.through(day)
            await figures.through(day)
        if self._diary.changes:
            await self._come_to_today(ceo, forums)

    async def _trust_through(self, day: date, ceo: Visitor, known: Registered) -> None:
        trust = self._content.trust
        for dates in trust.calendars:
            if dates.published == day:
                await publish_calendar(ceo, dates)
        for own in trust.own_dates:
            if own.published == day:
                await keep_own_dates(ceo, own, known.schools[own.school])
        for priorities in trust.priorities:
            if priorities.published == day:
                await publish_priorities(ceo, priorities)
        if trust.profiles_recorded == day:
            keys = self._content.schools
            await asyncio.gather(*(self._profile(known, key) for key in keys))

    async def _profile(self, known: Registered, key: str) -> None:
        head = await self._door.person(known.head(key))
        await record_profile(head, known.schools[key], self._content.schools[key])

    async def _come_to_today(self, ceo: Visitor, forums: Gathering) -> None:
        """Wait on the eve until what is late has been seen (R12, R46), then go on to today.

        Today's own daily look may have been taken while nothing was there yet.
        """
        today = self._content.trust.today
        self._diary.day = today - timedelta(days=1)
        self._diary.stand()
        expected = self._content.overdue()
        deadline = Deadline(f"planning to notice the {expected} milestones that are overdue")
        while await _overdue(ceo) != expected:
            await deadline.pause()
        await forums.until_overdue_is_told()
        self._diary.day = today
        self._diary.stand()


async def _overdue(ceo: Visitor) -> int:
    page = await ceo.get("/api/planning/overdue", Page[OverdueView], limit=200)
    return len(page.items)


async def load(content: Content, gateway: str, operator_code: str, clock: DemoClock) -> int:
    """Load the trust into the suite behind a gateway; gives how many changes it took."""
    diary = Diary(clock)
    async with Door(gateway, operator_code, diary) as door:
        await Loading(content, door, diary).load()
    return diary.changes
