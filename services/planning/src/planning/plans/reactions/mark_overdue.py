"""Mark the milestones a term has ended over, once a day and when dates move (R12)."""

from chassis.work import Work
from planning.plans.model.lateness import judge_terms
from planning.plans.model.milestones import Signed
from planning.plans.repository import KnownCalendars, Plans


async def mark_overdue(work: Work) -> None:
    """Look through every running plan by its school's own calendar; announce each one once."""
    plans, calendars = Plans(work), KnownCalendars(work)
    signed = Signed(by=work.actor.id, at=work.now)
    for plan in await plans.running():
        calendar = await calendars.kept_by(plan.school_id, plan.cycle)
        if calendar is None:
            continue
        judged, told = judge_terms(plan, calendar, work.today, signed)
        if judged is not plan:
            await plans.save(judged, *told)
