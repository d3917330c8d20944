"""Writing a plan's text: sections, reasons, objectives and their milestones, in order."""

from contracts.api.planning import (
    CarryBody,
    GapBody,
    MilestoneBody,
    ObjectiveBody,
    SectionBody,
)
from contracts.api.planning_plan import CarriableObjectives, ObjectiveView, PlanView
from contracts.planning import PriorityId
from demo_trust.content.plan import CarriedContent, ObjectiveContent
from demo_trust.directory import Registered
from demo_trust.plans.desk import Desk


async def write_plan(desk: Desk, known: Registered) -> None:
    """Write what is still missing of the text; what somebody has written there stays."""
    plan, content = desk.plan, desk.content
    empty = {section.key for section in plan.sections if not section.text}
    for key, text in content.sections.items():
        if text and key in empty:
            await desk.put(f"sections/{key}", SectionBody(text=text))
    for code, reason in content.gaps.items():
        priority_id = _priority(plan, code)
        if priority_id in {one.priority_id for one in plan.headings if not one.answered}:
            await desk.put(f"gaps/{priority_id}", GapBody(reason=reason))
    for carried in content.carried:
        await _carry(desk, carried, known)
    for place, objective in enumerate(content.objectives, start=len(content.carried)):
        if len(desk.plan.objectives) <= place:
            await desk.post("objectives", _body(desk, objective, known))
        await _promise(desk, desk.plan.objectives[place], objective)


async def _carry(desk: Desk, carried: CarriedContent, known: Registered) -> None:
    if any(one.carried_from and one.title == carried.title for one in desk.plan.objectives):
        return
    found = await desk.look("carried-objectives", CarriableObjectives)
    ids = tuple(one.id for one in found.objectives if one.title == carried.title)
    await desk.post("carried-objectives", CarryBody(objective_ids=ids))
    taken = next(one for one in desk.plan.objectives if one.title == carried.title)
    body = ObjectiveBody(
        title=taken.title,
        priority_id=_priority(desk.plan, carried.priority),
        owner_id=known.holder(carried.owner, desk.content.school),
        owner_name=carried.owner,
        success_criteria=taken.success_criteria,
        actions=taken.actions,
    )
    await desk.put(f"objectives/{taken.id}", body)


async def _promise(desk: Desk, objective: ObjectiveView, content: ObjectiveContent) -> None:
    for milestone in content.milestones[len(objective.milestones) :]:
        body = MilestoneBody(title=milestone.title, term=milestone.term)
        await desk.post(f"objectives/{objective.id}/milestones", body)


def _body(desk: Desk, content: ObjectiveContent, known: Registered) -> ObjectiveBody:
    return ObjectiveBody(
        title=content.title,
        priority_id=_priority(desk.plan, content.priority) if content.priority else None,
        owner_id=known.holder(content.owner, desk.content.school),
        owner_name=content.owner,
        success_criteria=content.success,
        actions=content.actions,
    )


def _priority(plan: PlanView, code: str) -> PriorityId:
    return next(one.priority_id for one in plan.headings if one.code == code)
