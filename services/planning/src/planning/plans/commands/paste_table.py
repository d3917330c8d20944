"""Take a table from Word or Excel into the plan (R16)."""

from chassis.work import Work
from contracts.api.planning_paste import PasteBody, PastePreview
from contracts.base import Frozen
from contracts.permissions import Permission
from contracts.planning import PlanId
from planning.plans.model.editing import add_objectives
from planning.plans.model.milestones import Signed
from planning.plans.model.pasting import objectives_in, preview
from planning.plans.model.plan import OPEN_TO_EDITING, ImprovementPlan
from planning.plans.repository import Plans, PublishedPriorities


class PasteTable(Frozen):
    """What was on the clipboard, and what its columns hold."""

    plan_id: PlanId
    body: PasteBody


async def preview_paste(work: Work, command: PasteTable) -> PastePreview:
    """Show what the table would add; nothing of it is kept."""
    plan = await Plans(work).get(command.plan_id, needing=Permission.WRITE_PLAN)
    plan.must_be(*OPEN_TO_EDITING)
    headings = await PublishedPriorities(work).headings(plan.cycle)
    return preview(command.body.text, command.body.mapping, headings)


async def apply_paste(work: Work, command: PasteTable) -> ImprovementPlan:
    """Add every objective of the table, or with any problem none."""
    plans = Plans(work)
    plan = await plans.to_change(command.plan_id, needing=Permission.WRITE_PLAN)
    headings = await PublishedPriorities(work).headings(plan.cycle)
    seen = preview(command.body.text, command.body.mapping, headings)
    signed = Signed(by=work.actor.id, at=work.now)
    changed = add_objectives(plan, objectives_in(seen, work.new_id), headings, signed)
    return await plans.keep(plan, changed)
