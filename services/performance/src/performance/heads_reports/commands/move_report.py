"""Move a report on in its life: submit, return, accept, publish, revise."""

from chassis.work import Work
from contracts.base import Frozen
from contracts.performance import HeadsReportId
from contracts.permissions import Permission
from performance.heads_reports.model import life
from performance.heads_reports.model.report import HeadsReport, Signed
from performance.heads_reports.repository.gathering import gathered
from performance.heads_reports.repository.reports import Editions, HeadsReports


class ReturnReport(Frozen):
    """What the Head is asked to change."""

    report_id: HeadsReportId
    words: str


async def submit_report(work: Work, report_id: HeadsReportId) -> HeadsReport:
    """Let the Head hand the report in, with the facts as they are at this moment."""
    reports = HeadsReports(work)
    report = await reports.to_change(report_id, needing=Permission.SUBMIT_HEADS_REPORT)
    filled = await gathered(work, report)
    return await reports.keep(life.submit(report, filled, _signed(work)))


async def return_report(work: Work, command: ReturnReport) -> HeadsReport:
    """Let the CEO give it back with words."""
    reports = HeadsReports(work)
    report = await reports.to_change(command.report_id, needing=Permission.ACCEPT_HEADS_REPORT)
    return await reports.keep(life.give_back(report, command.words, _signed(work)))


async def accept_report(work: Work, report_id: HeadsReportId) -> HeadsReport:
    """Let the CEO agree that it goes to the governors."""
    reports = HeadsReports(work)
    report = await reports.to_change(report_id, needing=Permission.ACCEPT_HEADS_REPORT)
    return await reports.keep(life.accept(report, _signed(work)))


async def publish_report(work: Work, report_id: HeadsReportId) -> HeadsReport:
    """Let the Head or the CEO publish what was accepted; the last publication makes room."""
    reports, editions = HeadsReports(work), Editions(work)
    report = await reports.to_change(report_id, needing=Permission.PUBLISH_HEADS_REPORT)
    last = await editions.latest(report)
    new, edition, told = life.publish(report, _signed(work))
    if last:
        await editions.save(last.but(current=False))
    await editions.save(edition)
    return await reports.save(new, told)


async def revise_report(work: Work, report_id: HeadsReportId) -> HeadsReport:
    """Let the Head begin the next edition of a published report."""
    reports = HeadsReports(work)
    report = await reports.to_change(report_id, needing=Permission.SUBMIT_HEADS_REPORT)
    return await reports.keep(life.revise(report, _signed(work)))


def _signed(work: Work) -> Signed:
    return Signed(by=work.actor.id, at=work.now)
