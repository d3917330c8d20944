"""Write one standard section."""

from chassis.work import Work
from contracts.api.planning_sections import SectionKey
from contracts.base import Frozen
from contracts.permissions import Permission
from contracts.planning import PlanId
from planning.plans.model import editing
from planning.plans.model.milestones import Signed
from planning.plans.model.plan import ImprovementPlan
from planning.plans.repository import Plans


class WriteSection(Frozen):
    """What the section says from now on."""

    plan_id: PlanId
    key: SectionKey
    text: str


async def write_section(work: Work, command: WriteSection) -> ImprovementPlan:
    """Let the school write its individual content into the standard structure."""
    plans = Plans(work)
    plan = await plans.to_change(command.plan_id, needing=Permission.WRITE_PLAN)
    signed = Signed(by=work.actor.id, at=work.now)
    changed = editing.write_section(plan, command.key, command.text, signed)
    return await plans.keep(plan, changed)
