"""Reports and their publications, one document each."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TypeVar

from chassis.documents import index
from chassis.store import Readable, Repository
from contracts.api.performance_heads_report_sections import SAFEGUARDING, ReportSection
from contracts.errors import Change, ChangedMeanwhile, MustMatch
from contracts.people import PersonId
from contracts.performance import HeadsReportMoved, HeadsReportState
from contracts.permissions import Permission
from performance.heads_reports.model.edition import Edition
from performance.heads_reports.model.report import HeadsReport

_HANDED_IN = (
    HeadsReportState.SUBMITTED,
    HeadsReportState.RETURNED,
    HeadsReportState.ACCEPTED,
    HeadsReportState.PUBLISHED,
)
_WRITTEN_BY = ("sections.signed.by", "safeguarding.signed.by")
_MOVED_BY = "steps.signed.by"
A = TypeVar("A", HeadsReport, Edition)


class HeadsReports(Repository[HeadsReport]):
    """Reports as they are written: always to the school's own, to the trust from submission on."""

    collection = "heads_reports"
    model = HeadsReport
    readable = (
        Readable(Permission.WRITE_HEADS_REPORT),
        Readable(
            Permission.READ_HEADS_REPORT, {"state": {"$in": [str(one) for one in _HANDED_IN]}}
        ),
    )
    indexes = (
        index("state", "period", "id"),
        index("school_id", "period", "id"),
        index("cycle", "period", "id"),
        *(index(field, "id") for field in (*_WRITTEN_BY, _MOVED_BY)),
    )

    def changes(self, aggregate: HeadsReport, since: int) -> Sequence[Change]:
        del since
        found = [c for part in _PARTS for c in aggregate.change_to(part)]
        last = aggregate.steps[-1].signed
        moved = Change(part=f"state/{aggregate.state}", by=last.by, at=last.at.isoformat())
        return sorted((*found, moved), key=_moment, reverse=True)[:1]

    async def to_write(self, key: str, part: str) -> HeadsReport:
        """Fetch a report to save one part of it: If-Match is that part's own version."""
        report = await self.get(key, needing=Permission.WRITE_HEADS_REPORT)
        held = report.safeguarding if part == SAFEGUARDING else report.section(ReportSection(part))
        if self._work.if_match is None:
            raise MustMatch("say which version of this section you are changing (If-Match)")
        if self._work.if_match != held.version:
            raise ChangedMeanwhile(
                "somebody wrote here since you opened it",
                current_version=held.version,
                changes=[change.model_dump() for change in report.change_to(part)],
            )
        return report

    async def keep(self, moved: tuple[HeadsReport, HeadsReportMoved]) -> HeadsReport:
        """Save a step of its life with the fact of it."""
        report, told = moved
        return await self.save(report, told)

    async def signed_by(self, person: PersonId) -> list[HeadsReport]:
        """List the reports somebody wrote in or moved on, for telling them."""
        return await _once_each(self, (*_WRITTEN_BY, _MOVED_BY), person)


class Editions(Repository[Edition]):
    """What was published: to governors and trustees, and to everybody else who reads reports."""

    collection = "heads_report_editions"
    model = Edition
    readable = (Readable(Permission.READ_PUBLISHED_HEADS_REPORT),)
    indexes = (
        index("current", "period", "id"),
        index("school_id", "current", "period", "id"),
        index("report_id", "number", "id"),
        *(index(field, "id") for field in _WRITTEN_BY),
    )

    async def before(self, report: HeadsReport) -> Edition | None:
        """Find what the school published last for an earlier term."""
        found = await self.all(
            {"school_id": report.school_id, "current": True, "period": {"$lt": report.period}},
            sort=(("period", -1), ("id", -1)),
            limit=1,
        )
        return found[0] if found else None

    async def latest(self, report: HeadsReport) -> Edition | None:
        """Find the publication a later one takes the place of."""
        found = await self.all({"report_id": report.id}, sort=(("number", -1), ("id", -1)), limit=1)
        return found[0] if found else None

    async def written_by(self, person: PersonId) -> list[Edition]:
        """List the publications that hold what somebody wrote, for telling them."""
        return await _once_each(self, _WRITTEN_BY, person)


_PARTS = (*(str(key) for key in ReportSection), SAFEGUARDING)


async def _once_each(repository: Repository[A], fields: Iterable[str], person: PersonId) -> list[A]:
    found = [one for field in fields for one in await repository.all({field: person})]
    return list({one.id: one for one in found}.values())


def _moment(change: Change) -> datetime:
    return datetime.fromisoformat(change.at)
