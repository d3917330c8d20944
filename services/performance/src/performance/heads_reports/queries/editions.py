"""What was published, and what differs between two publications of a report."""

from chassis.work import Work
from contracts.api.performance_heads_report_editions import (
    EditionSectionView,
    ReportComparison,
    ReportEditionSummary,
    ReportEditionView,
    ReportTextChange,
)
from contracts.api.performance_heads_report_sections import REPORT_TITLES
from contracts.base import Frozen, Page
from contracts.errors import Invalid
from contracts.performance import HeadsReportId
from performance.heads_reports.model.edition import Edition, edition_id
from performance.heads_reports.model.since import changes
from performance.heads_reports.queries.names import names_of
from performance.heads_reports.queries.reports import ListReports
from performance.heads_reports.repository.reports import Editions
from performance.known.repository import KnownSchools


class ListEditions(Frozen):
    """A page of one report's publications."""

    report_id: HeadsReportId
    after: str | None
    limit: int


class OneEdition(Frozen):
    """A publication by its number."""

    report_id: HeadsReportId
    number: int


class CompareEditions(Frozen):
    """Two publications of one report."""

    report_id: HeadsReportId
    from_edition: int
    to_edition: int


async def list_published(work: Work, asked: ListReports) -> Page[ReportEditionSummary]:
    """List the latest publication of each report, the latest term first."""
    query = {**asked.query, "current": True}
    page = await Editions(work).page(
        query, by="period", down=True, after=asked.after, limit=asked.limit
    )
    return await _listed(work, page)


async def list_editions(work: Work, asked: ListEditions) -> Page[ReportEditionSummary]:
    """List the publications of a report, newest first; of an unpublished one there are none."""
    page = await Editions(work).page(
        {"report_id": asked.report_id},
        by="number",
        down=True,
        after=asked.after,
        limit=asked.limit,
    )
    return await _listed(work, page)


async def edition_of(work: Work, asked: OneEdition) -> ReportEditionView:
    """Show one publication whole."""
    edition = await Editions(work).get(edition_id(asked.report_id, asked.number))
    school = await KnownSchools(work).seek(edition.school_id)
    safe = edition.safeguarding
    return ReportEditionView(
        id=edition.id,
        version=edition.version,
        report_id=HeadsReportId(edition.report_id),
        school_id=edition.school_id,
        school_name=school.name if school else "",
        cycle=edition.cycle,
        term=edition.term,
        number=edition.number,
        current=edition.current,
        published_at=edition.signed.at,
        published_by=edition.signed.by,
        sections=tuple(
            EditionSectionView(key=one.key, title=REPORT_TITLES[one.key], text=one.text)
            for one in edition.sections
        ),
        safeguarding_met=safe.met,
        safeguarding_reviewed_on=safe.reviewed_on,
        safeguarding_next_review_on=safe.next_review_on,
        prefilled=edition.prefilled,
    )


async def compare_editions(work: Work, asked: CompareEditions) -> ReportComparison:
    """Say what changed in the texts and in the facts from one publication to a later one."""
    editions = Editions(work)
    if asked.from_edition >= asked.to_edition:
        raise Invalid.at("to", "compare with a later edition")
    before = await editions.get(edition_id(asked.report_id, asked.from_edition))
    after = await editions.get(edition_id(asked.report_id, asked.to_edition))
    return ReportComparison(
        report_id=asked.report_id,
        from_edition=before.number,
        to_edition=after.number,
        sections=tuple(
            ReportTextChange(
                key=new.key, title=REPORT_TITLES[new.key], before=old.text, after=new.text
            )
            for old, new in zip(before.sections, after.sections, strict=True)
            if old.text != new.text
        ),
        facts=changes(before.prefilled, after.prefilled),
    )


async def _listed(work: Work, page: Page[Edition]) -> Page[ReportEditionSummary]:
    names = await names_of(work, (one.school_id for one in page.items))
    items = tuple(_summary(one, names.get(one.school_id, "")) for one in page.items)
    return Page[ReportEditionSummary](items=items, next=page.next)


def _summary(edition: Edition, name: str) -> ReportEditionSummary:
    return ReportEditionSummary(
        id=edition.id,
        version=edition.version,
        report_id=HeadsReportId(edition.report_id),
        school_id=edition.school_id,
        school_name=name,
        cycle=edition.cycle,
        term=edition.term,
        number=edition.number,
        current=edition.current,
        published_at=edition.signed.at,
    )
