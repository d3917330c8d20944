"""Bring together what a report is filled in with, from what performance knows now."""

from chassis.work import Work
from contracts.api.performance_heads_report_parts import Prefilled, SinceLast
from contracts.calendar import AcademicYear
from performance.heads_reports.model.headlines import headlines
from performance.heads_reports.model.progress import actions_progress, plan_progress
from performance.heads_reports.model.report import HeadsReport
from performance.heads_reports.model.since import changes
from performance.heads_reports.repository.figures import england_as_published, school_as_published
from performance.heads_reports.repository.reports import Editions
from performance.known.repository import (
    KnownActions,
    KnownCalendars,
    KnownMeasureYears,
    KnownPlans,
    KnownPrioritiesOfCycles,
    KnownSchools,
)


async def filled_in(work: Work, report: HeadsReport) -> Prefilled:
    """Give what was kept when the report was submitted; before that, the facts of this moment."""
    return report.frozen or await gathered(work, report)


async def gathered(work: Work, report: HeadsReport) -> Prefilled:
    """Fill a report in with the facts of this moment, and say what is new since the last one."""
    school = await KnownSchools(work).seek(report.school_id)
    last_year = AcademicYear.of(work.today).previous().label
    priorities = await KnownPrioritiesOfCycles(work).seek(report.cycle)
    plan = await KnownPlans(work).of_school(report.school_id, report.cycle)
    calendar = await KnownCalendars(work).kept_by(report.school_id, report.cycle)
    since = calendar.term(report.term).starts if calendar else AcademicYear(report.cycle).starts
    actions = await KnownActions(work).of_school(report.school_id)
    figures = await school_as_published(work, report.school_id)
    england = await england_as_published(work, figures)
    known = await KnownMeasureYears(work).catalogue()
    now = Prefilled(
        filled_at=work.now,
        headlines=headlines(school.phase, last_year, figures, england, known.why_none)
        if school
        else (),
        plan=plan_progress(plan, priorities.priorities if priorities else ()),
        actions=actions_progress(actions, work.today, since),
        since_last=None,
    )
    last = await Editions(work).before(report)
    if last is None:
        return now
    words = changes(last.prefilled, now)
    return now.but(since_last=SinceLast(cycle=last.cycle, term=last.term, words=words))
