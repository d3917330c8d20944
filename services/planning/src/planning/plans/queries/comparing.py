"""What two versions of a plan differ in: texts, objectives, ratings."""

from contracts.api.planning_editions import (
    Comparison,
    ObjectiveChange,
    RatingMove,
    SectionChange,
)
from contracts.api.planning_sections import SECTION_TITLES
from contracts.planning import PlanId
from planning.plans.model.objectives import Objective
from planning.plans.model.plan import ImprovementPlan
from planning.plans.queries.objectives_shown import titled

_PARTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("title", ("title",)),
    ("priority", ("priority_id",)),
    ("owner", ("owner_id", "owner_name")),
    ("success-criteria", ("success_criteria",)),
    ("actions", ("actions",)),
)


def compare(
    before: ImprovementPlan, after: ImprovementPlan, from_edition: int, to_edition: int | None
) -> Comparison:
    """List every difference once, in the later version's order."""
    old = {o.id: o for o in before.objectives}
    new = {o.id: o for o in after.objectives}
    both = [(old[o.id], o) for o in after.objectives if o.id in old]
    return Comparison(
        plan_id=PlanId(after.id),
        from_edition=from_edition,
        to_edition=to_edition,
        sections=_texts(before, after),
        objectives_added=tuple(titled(o) for o in after.objectives if o.id not in old),
        objectives_removed=tuple(titled(o) for o in before.objectives if o.id not in new),
        objectives_changed=tuple(
            ObjectiveChange(id=later.id, title=later.title, parts=parts)
            for earlier, later in both
            if (parts := _parts(earlier, later))
        ),
        ratings_moved=tuple(move for pair in both for move in _moves(*pair)),
    )


def _texts(before: ImprovementPlan, after: ImprovementPlan) -> tuple[SectionChange, ...]:
    return tuple(
        SectionChange(key=new.key, title=SECTION_TITLES[new.key], before=old.text, after=new.text)
        for old, new in zip(before.sections, after.sections, strict=True)
        if old.text != new.text
    )


def _parts(before: Objective, after: Objective) -> tuple[str, ...]:
    changed = [
        part
        for part, fields in _PARTS
        if any(getattr(before, field) != getattr(after, field) for field in fields)
    ]
    if _promised(before) != _promised(after):
        changed.append("milestones")
    return tuple(changed)


def _promised(objective: Objective) -> list[tuple[str, str, int]]:
    return [(m.id, m.title, m.term) for m in objective.milestones]


def _moves(before: Objective, after: Objective) -> list[RatingMove]:
    old = {m.id: m.rating for m in before.milestones}
    return [
        RatingMove(
            objective_id=after.id,
            milestone_id=m.id,
            title=m.title,
            before=old[m.id],
            after=m.rating,
        )
        for m in after.milestones
        if m.id in old and old[m.id] is not m.rating
    ]
