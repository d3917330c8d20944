"""Writing the Headteacher's Reports, handing them in and publishing them to the governors."""

import asyncio
from datetime import date

from contracts.api.performance_heads_reports import (
    HeadsReportView,
    ReturnHeadsReport,
    SavedSafeguarding,
    SavedSection,
    StartHeadsReport,
    WriteReportSection,
)
from contracts.directory import Cycle
from contracts.performance import HeadsReportState
from demo_trust.content.performance import ReportContent
from demo_trust.content.reading import Content
from demo_trust.directory import Registered
from demo_trust.door import Door
from demo_trust.visitors import Visitor

API = "/api/performance/heads-reports"


class Reports:
    """Each school's report of the term."""

    def __init__(self, content: Content, known: Registered, door: Door) -> None:
        self._reports = content.performance.reports
        self._cycle = Cycle(content.trust.calendar.year.label)
        self._known = known
        self._door = door

    async def look(self) -> None:
        """See nothing: each report is looked at on the days it moves."""

    async def through(self, day: date) -> None:
        """Do what happened to reports on a day; each school's goes its own way."""
        moved = [one for one in self._reports if day in _days(one)]
        await asyncio.gather(*(self._one(one, day) for one in moved))

    async def _one(self, one: ReportContent, day: date) -> None:
        head = await self._door.person(self._known.head(one.school))
        ceo = await self._door.person(self._known.ceo())
        path = f"{API}/{one.key(self._known.schools[one.school], self._cycle)}"
        held = await head.find(path, HeadsReportView)
        if held is None:
            held = await self._write(head, one, path)
        steps = (
            (one.submitted, head, "submit", HeadsReportState.DRAFT),
            (one.accepted, ceo, "accept", HeadsReportState.SUBMITTED),
            (one.published, head, "publish", HeadsReportState.ACCEPTED),
        )
        if one.returned == day and held.state is HeadsReportState.SUBMITTED:
            words = ReturnHeadsReport(words=one.returned_with)
            await ceo.amend(path, "return", HeadsReportView, words, version=held.version)
            return
        for on, who, step, before in steps:
            if on == day and held.state is before:
                held = await who.amend(path, step, HeadsReportView, version=held.version)

    async def _write(self, head: Visitor, one: ReportContent, path: str) -> HeadsReportView:
        school_id = self._known.schools[one.school]
        begun = StartHeadsReport(school_id=school_id, cycle=self._cycle, term=one.term)
        await head.post(API, HeadsReportView, begun)
        for key, text in one.sections.items():
            body = WriteReportSection(text=text)
            await head.put(f"{path}/sections/{key}", SavedSection, body, version=0)
        await head.put(f"{path}/safeguarding", SavedSafeguarding, one.safeguarding, version=0)
        return await head.get(path, HeadsReportView)


def _days(one: ReportContent) -> set[date | None]:
    return {one.started, one.submitted, one.returned, one.accepted, one.published}
