"""Opening windows, and the schools' returns on their way to the data specialist."""

import asyncio
from datetime import date

from contracts.api.performance_collections import (
    AskedMeasure,
    AskedOfPhase,
    CollectionLineView,
    CollectionView,
    OpenCollection,
)
from contracts.api.performance_return_bodies import EnteredFigure, FiguresBody, QueryBody
from contracts.api.performance_returns import ReturnLineView, ReturnView
from contracts.base import Page
from contracts.people import Role
from contracts.performance import Group, ReturnState
from contracts.schools import Phase
from demo_trust.content.performance import CollectionContent, ReturnContent
from demo_trust.content.reading import Content
from demo_trust.directory import Registered
from demo_trust.door import Door
from demo_trust.visitors import Deadline, Visitor

API = "/api/performance"
_MOST = 200


class Returns:
    """Every window and what came in."""

    def __init__(self, content: Content, known: Registered, door: Door) -> None:
        self._collections = content.performance.collections
        self._content = content
        self._known = known
        self._door = door
        self._held: dict[str, str] = {}

    async def look(self) -> None:
        """Find the windows that were opened already."""
        lines = await (await self._specialist()).every(
            f"{API}/collections", Page[CollectionLineView], limit=_MOST
        )
        self._held = {line.name: line.id for line in lines}

    async def through(self, day: date) -> None:
        """Open the windows of a day, then let schools fill in and the specialist answer."""
        for one in self._collections:
            if one.opens == day and one.name not in self._held:
                await self._open(one)
            if one.name in self._held:
                await self._move(one, day)

    async def _open(self, one: CollectionContent) -> None:
        asked = tuple(AskedMeasure(measure=code, groups=(Group.ALL,)) for code in one.measures)
        phases = (Phase.PRIMARY, Phase.SECONDARY)
        body = OpenCollection(
            name=one.name,
            year=one.year,
            opens=one.opens,
            due=one.due,
            schools=tuple(self._known.schools[back.school] for back in one.returns),
            asked=tuple(AskedOfPhase(phase=phase, measures=asked) for phase in phases),
        )
        opened = await (await self._specialist()).post(f"{API}/collections", CollectionView, body)
        self._held[one.name] = opened.id
        await asyncio.gather(*(self._fill(one, back) for back in one.returns))

    async def _fill(self, one: CollectionContent, back: ReturnContent) -> None:
        lead = await self._lead(back.school)
        held = await self._of(one, back, lead)
        figures = tuple(
            EnteredFigure(measure=code, group=Group.ALL, value=value, cohort=cohort)
            for code, (value, cohort) in back.figures.items()
        )
        path = f"{API}/returns/{held.id}"
        await lead.amend(
            path,
            "figures",
            ReturnView,
            FiguresBody(figures=figures),
            version=held.version,
            method="PUT",
        )

    async def _move(self, one: CollectionContent, day: date) -> None:
        specialist = await self._specialist()
        for back in one.returns:
            asked = [query for query in back.queries if query.on == day]
            if day not in (back.submitted, back.accepted) and not asked:
                continue
            lead = await self._lead(back.school)
            held = await self._of(one, back, lead)
            path = f"{API}/returns/{held.id}"
            if back.submitted == day and held.state is ReturnState.AWAITED:
                held = await lead.amend(path, "submit", ReturnView, version=held.version)
            for query in asked:
                if held.state is ReturnState.SUBMITTED:
                    body = QueryBody(measure=query.measure, group=Group.ALL, words=query.words)
                    held = await specialist.amend(
                        path, "queries", ReturnView, body, version=held.version
                    )
            if back.accepted == day and held.state is ReturnState.SUBMITTED:
                await specialist.amend(path, "accept", ReturnView, version=held.version)

    async def _of(self, one: CollectionContent, back: ReturnContent, lead: Visitor) -> ReturnView:
        deadline = Deadline(f"the return of {back.school}")
        while True:
            lines = await lead.every(
                f"{API}/returns",
                Page[ReturnLineView],
                collection_id=self._held[one.name],
                limit=_MOST,
            )
            own = [line for line in lines if line.school_id == self._known.schools[back.school]]
            if own:
                return await lead.get(f"{API}/returns/{own[0].id}", ReturnView)
            await deadline.pause()

    async def _specialist(self) -> Visitor:
        return await self._door.person(self._known.holder("Data specialist"))

    async def _lead(self, school: str) -> Visitor:
        lead = next(
            one
            for one in self._content.people
            if one.school == school and one.role is Role.SCHOOL_LEADER and "data" in one.networks
        )
        return await self._door.person(self._known.id_of(lead))
