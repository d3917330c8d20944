"""What plans hold about one person: what they lead, rated, remarked and changed."""

from collections.abc import Iterator

from chassis.work import Work
from contracts.api.about_me import AboutMePart
from contracts.people import PersonId
from planning.plans.model.milestones import Milestone
from planning.plans.model.plan import ImprovementPlan
from planning.plans.repository import Plans


async def objectives_led(work: Work) -> AboutMePart:
    """Tell the objectives somebody leads."""
    me = work.actor.id
    return AboutMePart(
        what="Objectives you lead",
        records=tuple(
            {**_of(plan), **one.model_dump(mode="json", exclude={"milestones"})}
            for plan in await Plans(work).led_by(me)
            for one in plan.objectives
            if one.owner_id == me
        ),
    )


async def ratings_given(work: Work) -> AboutMePart:
    """Tell the ratings somebody gave, each in the plan of its own cycle."""
    me = work.actor.id
    return AboutMePart(
        what="Ratings you gave to milestones",
        records=tuple(
            {**_of(plan), "milestone": milestone.title, **given.model_dump(mode="json")}
            for plan, milestone in _milestones(await Plans(work).rated_by(me))
            for given in milestone.ratings
            if given.signed.by == me and given.cycle == plan.cycle
        ),
    )


async def comments_made(work: Work) -> AboutMePart:
    """Tell the remarks somebody made about milestones."""
    me = work.actor.id
    return AboutMePart(
        what="Comments you made on milestones",
        records=tuple(
            {**_of(plan), "milestone": milestone.title, **comment.model_dump(mode="json")}
            for plan, milestone in _milestones(await Plans(work).remarked_by(me))
            for comment in milestone.comments
            if comment.signed.by == me
        ),
    )


async def changes_made(work: Work) -> AboutMePart:
    """Tell which parts of plans somebody changed and when, as far as plans remember."""
    me: PersonId = work.actor.id
    return AboutMePart(
        what="Changes you made to plans, of the last 200 to each",
        records=tuple(
            {**_of(plan), **edit.model_dump(mode="json")}
            for plan in await Plans(work).changed_by(me)
            for edit in plan.history
            if edit.signed.by == me
        ),
    )


def _of(plan: ImprovementPlan) -> dict[str, str]:
    return {"plan_id": plan.id, "school_id": plan.school_id, "cycle": plan.cycle}


def _milestones(plans: list[ImprovementPlan]) -> Iterator[tuple[ImprovementPlan, Milestone]]:
    return ((plan, milestone) for plan in plans for milestone in plan.milestones)
