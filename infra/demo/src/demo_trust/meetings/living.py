"""Living through the year's meetings, day by day, as the people who held them."""

import asyncio
from datetime import date, timedelta

from contracts.directory import NetworkKind
from demo_trust.content.meetings import ActionContent
from demo_trust.content.occasions import Occasion
from demo_trust.content.reading import Content
from demo_trust.directory import Registered
from demo_trust.door import Door
from demo_trust.meetings.agreeing import Agreeing, PlanOf
from demo_trust.meetings.boards import Boards
from demo_trust.meetings.booking import book, choose_leads, move_or_cancel
from demo_trust.meetings.holding import hold
from demo_trust.meetings.secretary import Secretary
from demo_trust.visitors import Deadline


class Gathering:
    """Every forum's and board's year; what has happened already is left alone."""

    def __init__(self, content: Content, known: Registered, door: Door, plan_of: PlanOf) -> None:
        self._content = content
        self._occasions = content.occasions()
        self._secretary = Secretary(content, known, door)
        self._agreeing = Agreeing(self._secretary, plan_of)
        self._boards = Boards(self._secretary)

    async def look(self) -> None:
        """Find what there is before anything is done."""
        await asyncio.gather(self._secretary.look(), self._agreeing.look(), self._boards.look())

    async def through(self, day: date) -> None:
        """Do what happened on a day: booked and moved first, then held, then answered."""
        year, today = self._content.year, self._content.trust.today
        if day == year.forums.booked:
            await self._secretary.until_forums_meet()
            await choose_leads(self._secretary)
        await book(self._secretary, day, self._occasions)
        not_on_it = [o for o in self._occasions if o.planned == day and not o.held_on(day)]
        await asyncio.gather(*(move_or_cancel(self._secretary, one) for one in not_on_it))
        held = [one for one in self._occasions if one.held_on(day) and day < today]
        await asyncio.gather(
            *(self._hold(one) for one in held),
            self._boards.tell(day),
            *(self._boards.take(one, day) for one in year.boards.questions),
            *(self._boards.enquire(one, day) for one in year.boards.enquiries),
        )
        agreed = [(one, action) for one in self._occasions for action in one.actions]
        await asyncio.gather(*(self._follow(*one, day) for one in agreed))

    async def until_overdue_is_told(self) -> None:
        """Wait until what is overdue lies before the improvement team (R42)."""
        team = next(iter(self._content.trust.networks[NetworkKind.TEAM]))
        eve = self._content.trust.today - timedelta(days=1)
        agreed = self._content.year.record.actions_of_forums
        expected = sum(action.overdue_on(eve) for action in agreed)
        deadline = Deadline(f"meetings to tell of the {expected} actions that are overdue")
        while await self._secretary.overdue_before(team) < expected:
            await deadline.pause()

    async def _hold(self, occasion: Occasion) -> None:
        await self._boards.write_notes(occasion)
        await asyncio.gather(
            hold(self._secretary, occasion),
            *(self._agreeing.agree(occasion, action) for action in occasion.actions),
        )

    async def _follow(self, occasion: Occasion, action: ActionContent, day: date) -> None:
        if action.answer and action.answer.on == day:
            await self._agreeing.answer(occasion, action)
        if action.done == day:
            await self._agreeing.complete(occasion, action)
