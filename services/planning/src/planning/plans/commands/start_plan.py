"""Start a school's plan for a cycle."""

from chassis.work import Work
from contracts.api.planning import StartPlan
from contracts.calendar import AcademicYear
from contracts.directory import Cycle
from contracts.errors import NotFound
from contracts.permissions import Permission
from planning.plans.model.life import begun
from planning.plans.model.milestones import Signed
from planning.plans.model.plan import ImprovementPlan
from planning.plans.model.refusals import SchoolClosed, SecondPlan
from planning.plans.repository import KnownSchools, Plans


async def start_plan(work: Work, command: StartPlan) -> ImprovementPlan:
    """Let a school begin the cycle's one plan (R7), its standard sections waiting (R8)."""
    cycle = Cycle(AcademicYear.read(command.cycle).label)
    school = await KnownSchools(work).seek(command.school_id)
    if school is None:
        raise NotFound(f"no school {command.school_id}")
    work.actor.must(Permission.WRITE_PLAN, command.school_id)
    if not school.open:
        raise SchoolClosed(f"{school.name} is no longer open in this trust")
    plans = Plans(work)
    if await plans.of_school(command.school_id, cycle):
        raise SecondPlan(f"{school.name} has a plan for {cycle} already")
    plan = ImprovementPlan(
        id=work.new_id(), school_id=command.school_id, cycle=cycle, updated_at=work.now
    )
    signed = Signed(by=work.actor.id, at=work.now)
    plan = plan.changed("state", signed)
    return await plans.save(plan, begun(plan, work.actor.id))
