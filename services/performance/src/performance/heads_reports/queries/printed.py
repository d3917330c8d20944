"""A report on paper: what was filled in, with its sources and days, and what the Head wrote."""

from chassis.paper.page import Heading, Paper, Paragraph, Part, Points, paragraphs
from chassis.work import Work
from contracts.api.performance_heads_report_parts import Prefilled
from contracts.api.performance_heads_report_sections import REPORT_TITLES, ReportSection
from contracts.base import Frozen
from contracts.calendar import in_words
from contracts.days import day_of
from contracts.performance import HeadsReportId, HeadsReportState
from performance.heads_reports.model.edition import Edition, edition_id
from performance.heads_reports.model.report import HeadsReport, Safeguarding, Section
from performance.heads_reports.queries.editions import OneEdition
from performance.heads_reports.queries.tables import actions_parts, figures_parts, plan_parts
from performance.heads_reports.repository.gathering import filled_in
from performance.heads_reports.repository.reports import Editions, HeadsReports
from performance.known.repository import KnownSchools

NOT_WRITTEN = "Not written yet."
_STANDING = {
    HeadsReportState.DRAFT: "Draft: not handed in",
    HeadsReportState.SUBMITTED: "Handed in, not accepted yet",
    HeadsReportState.RETURNED: "Draft: returned for changes",
    HeadsReportState.ACCEPTED: "Accepted, not published yet",
    HeadsReportState.PUBLISHED: "Published",
}


class Whole(Frozen):
    """A report as it is printed, from the desk or from a publication."""

    school_name: str
    cycle: str
    term: int
    standing: str
    sections: tuple[Section, ...]
    safeguarding: Safeguarding
    prefilled: Prefilled


async def printed_report(work: Work, report_id: HeadsReportId) -> Paper:
    """Print a report as it stands for whoever may read it now; a draft says that it is one."""
    report = await HeadsReports(work).get(report_id)
    return _paper(
        await _whole(work, report, _STANDING[report.state], await filled_in(work, report))
    )


async def printed_edition(work: Work, asked: OneEdition) -> Paper:
    """Print a publication."""
    edition = await Editions(work).get(edition_id(asked.report_id, asked.number))
    standing = f"Published on {in_words(day_of(edition.signed.at))}, edition {edition.number}"
    return _paper(await _whole(work, edition, standing, edition.prefilled))


async def _whole(
    work: Work, report: HeadsReport | Edition, standing: str, prefilled: Prefilled
) -> Whole:
    school = await KnownSchools(work).seek(report.school_id)
    return Whole(
        school_name=school.name if school else report.school_id,
        cycle=report.cycle,
        term=report.term,
        standing=standing,
        sections=report.sections,
        safeguarding=report.safeguarding,
        prefilled=prefilled,
    )


def _paper(report: Whole) -> Paper:
    name = f"{report.school_name}: Headteacher's Report, Term {report.term}, {report.cycle}"
    filled = report.prefilled
    before: dict[ReportSection, tuple[Part, ...]] = {
        ReportSection.QUALITY: (*_since(filled), *figures_parts(filled)),
        ReportSection.PLAN: _safeguarding(report.safeguarding),
    }
    after: dict[ReportSection, tuple[Part, ...]] = {
        ReportSection.PLAN: (*plan_parts(filled), *actions_parts(filled)),
    }
    parts = [
        part
        for section in report.sections
        for part in (
            *before.get(section.key, ()),
            Heading(text=REPORT_TITLES[section.key]),
            *(paragraphs(section.text) or (Paragraph(text=NOT_WRITTEN),)),
            *after.get(section.key, ()),
        )
    ]
    return Paper(
        name=name,
        title="Headteacher's Report",
        lines=(
            report.school_name,
            f"Term {report.term}, {report.cycle}",
            report.standing,
            f"Figures, plan and actions as known on {in_words(day_of(filled.filled_at))}",
        ),
        parts=tuple(parts),
    )


def _since(filled: Prefilled) -> tuple[Part, ...]:
    if (last := filled.since_last) is None:
        return ()
    heading = Heading(text=f"Since the report of Term {last.term}, {last.cycle}")
    if not last.words:
        return (heading, Paragraph(text="Nothing in the figures, the plan or the actions moved."))
    return (heading, Points(items=last.words))


def _safeguarding(said: Safeguarding) -> tuple[Part, ...]:
    met = {True: "Duties are met.", False: "Duties are not met.", None: NOT_WRITTEN}[said.met]
    dates = [
        f"{words}: {in_words(day)}."
        for words, day in (
            ("Last reviewed", said.reviewed_on),
            ("Next review", said.next_review_on),
        )
        if day
    ]
    return (Heading(text="Safeguarding"), Paragraph(text=" ".join((met, *dates))))
