"""Start a school's report for a term."""

from chassis.work import Work
from contracts.api.performance_heads_reports import StartHeadsReport
from contracts.calendar import AcademicYear, in_words
from contracts.directory import Cycle
from contracts.errors import NotFound
from contracts.permissions import Permission
from performance.heads_reports.model.life import begun
from performance.heads_reports.model.refusals import SchoolClosed, SecondReport, TermNotBegun
from performance.heads_reports.model.report import HeadsReport, Signed, report_id
from performance.heads_reports.repository.reports import HeadsReports
from performance.known.repository import KnownCalendars, KnownSchools


async def start_report(work: Work, command: StartHeadsReport) -> HeadsReport:
    """Let a school begin the one report of a term that has begun (R92)."""
    cycle = Cycle(AcademicYear.read(command.cycle).label)
    school = await KnownSchools(work).seek(command.school_id)
    if school is None:
        raise NotFound(f"no school {command.school_id}")
    work.actor.must(Permission.WRITE_HEADS_REPORT, command.school_id)
    if not school.open:
        raise SchoolClosed(f"{school.name} is no longer open in this trust")
    calendar = await KnownCalendars(work).kept_by(command.school_id, cycle)
    starts = calendar.term(command.term).starts if calendar else AcademicYear(cycle).starts
    if starts > work.today:
        raise TermNotBegun(f"Term {command.term} of {cycle} starts on {in_words(starts)}")
    reports = HeadsReports(work)
    if await reports.seek(report_id(command.school_id, cycle, command.term)):
        raise SecondReport(f"{school.name} has a report for Term {command.term} of {cycle} already")
    signed = Signed(by=work.actor.id, at=work.now)
    report = HeadsReport.begun(command.school_id, cycle, command.term, signed)
    return await reports.save(report, begun(report))
