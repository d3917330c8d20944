"""The kept editions of a plan, and what changed between two of them (R13)."""

from chassis.work import Work
from contracts.api.planning_editions import (
    Comparison,
    EditionSummary,
    EditionView,
    GapView,
)
from contracts.base import Frozen, Page
from contracts.planning import PlanId
from planning.plans.model.life import Edition
from planning.plans.queries.comparing import compare
from planning.plans.queries.objectives_shown import counted, objective_shown
from planning.plans.queries.shown import sections_shown
from planning.plans.repository import Editions, Plans


class ListEditions(Frozen):
    """A page of a plan's editions."""

    plan_id: PlanId
    after: str | None
    limit: int


class OneEdition(Frozen):
    """An edition by its number."""

    plan_id: PlanId
    number: int


class CompareEditions(Frozen):
    """Two editions, or one and (None) the plan as it stands."""

    plan_id: PlanId
    from_edition: int
    to_edition: int | None


async def list_editions(work: Work, asked: ListEditions) -> Page[EditionSummary]:
    """List the editions whoever asks might have read at the time, newest first."""
    plan = await Plans(work).get(asked.plan_id)
    page = await Editions(work).page(
        {"plan_id": plan.id}, by="number", down=True, after=asked.after, limit=asked.limit
    )
    return Page[EditionSummary](items=tuple(_summary(e) for e in page.items), next=page.next)


async def edition_of(work: Work, asked: OneEdition) -> EditionView:
    """Show one edition whole."""
    edition = await _edition(work, asked.plan_id, asked.number)
    return EditionView(
        id=edition.id,
        version=edition.version,
        plan_id=PlanId(edition.plan_id),
        number=edition.number,
        state=edition.state,
        kept_at=edition.signed.at,
        kept_by=edition.signed.by,
        sections=sections_shown(edition.plan),
        objectives=tuple(objective_shown(o) for o in edition.plan.objectives),
        gaps=tuple(GapView(**dict(gap)) for gap in edition.plan.gaps),
        counts=counted(edition.plan.milestones),
    )


async def compare_editions(work: Work, asked: CompareEditions) -> Comparison:
    """Say what changed from one edition to another."""
    current = await Plans(work).get(asked.plan_id)
    before = (await _edition(work, asked.plan_id, asked.from_edition)).plan
    after = (
        current
        if asked.to_edition is None
        else (await _edition(work, asked.plan_id, asked.to_edition)).plan
    )
    return compare(before, after, asked.from_edition, asked.to_edition)


async def _edition(work: Work, plan_id: PlanId, number: int) -> Edition:
    plan = await Plans(work).get(plan_id)
    return await Editions(work).get(f"{plan.id}-{number}")


def _summary(edition: Edition) -> EditionSummary:
    return EditionSummary(
        id=edition.id,
        version=edition.version,
        number=edition.number,
        state=edition.state,
        kept_at=edition.signed.at,
        kept_by=edition.signed.by,
        counts=counted(edition.plan.milestones),
    )
