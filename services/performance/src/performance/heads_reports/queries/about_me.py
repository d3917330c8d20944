"""What reports hold about one person: what they wrote, and the steps they took."""

from chassis.work import Work
from contracts.api.about_me import AboutMePart
from performance.heads_reports.repository.reports import Editions, HeadsReports


async def reports_written(work: Work) -> AboutMePart:
    """Tell the sections somebody wrote last, at the desk and in what was published."""
    me = work.actor.id
    written = (*await HeadsReports(work).signed_by(me), *await Editions(work).written_by(me))
    return AboutMePart(
        what="Sections of Headteacher's Reports you wrote",
        records=tuple(
            {"report": report.id, **section.model_dump(mode="json")}
            for report in written
            for section in (*report.sections, report.safeguarding)
            if section.signed and section.signed.by == me
        ),
    )


async def reports_moved(work: Work) -> AboutMePart:
    """Tell which reports somebody began, handed in, returned, accepted or published."""
    me = work.actor.id
    return AboutMePart(
        what="Steps you took with Headteacher's Reports",
        records=tuple(
            {"report": report.id, **step.model_dump(mode="json")}
            for report in await HeadsReports(work).signed_by(me)
            for step in report.steps
            if step.signed.by == me
        ),
    )
