"""The same milestones by priority or by term (R104), as one person may see them."""

from collections.abc import Sequence

from accountability.grid.model import Breakdown, Group, Part, by_priority, by_term
from accountability.grid.queries.cells import seen_in_full
from contracts.access import Actor
from contracts.api import accountability as api
from contracts.api.accountability_asked import Opens, Regroup
from contracts.directory import Cycle
from contracts.schools import SchoolId


def group_views(
    actor: Actor, plans: Sequence[Breakdown], cycle: Cycle, regroup: Regroup
) -> tuple[api.FullGroupView | api.ComparedGroupView, ...]:
    """Gather what the person sees; in full only if every school there is seen in full."""
    reach = seen_in_full(actor)
    full = {plan.school_id for plan in plans if reach.covers(plan.school_id)}
    groups = by_term(plans) if regroup is Regroup.TERM else by_priority(plans)
    if all(plan.school_id in full for plan in plans):
        return tuple(_full(group, cycle) for group in groups)
    return tuple(_compared(group, cycle, full) for group in groups)


def _full(group: Group, cycle: Cycle) -> api.FullGroupView:
    tally = group.tally
    return api.FullGroupView(
        level="full",
        priority_id=group.priority_id,
        term=group.term,
        percent_on_track=tally.percent_on_track,
        objectives=sum(part.objectives for part in group.parts),
        tally=tally,
        shares=tuple(_share(group, part, cycle) for part in group.parts),
        gaps=tuple(api.Gap(school_id=gap.school_id, reasoned=gap.reasoned) for gap in group.gaps),
    )


def _compared(group: Group, cycle: Cycle, full: set[SchoolId]) -> api.ComparedGroupView:
    return api.ComparedGroupView(
        level="compared",
        priority_id=group.priority_id,
        term=group.term,
        percent_on_track=group.tally.percent_on_track,
        shares=tuple(_share(group, p, cycle) for p in group.parts if p.school_id in full),
    )


def _share(group: Group, part: Part, cycle: Cycle) -> api.Share:
    return api.Share(
        school_id=part.school_id,
        objectives=part.objectives,
        percent_on_track=part.tally.percent_on_track,
        tally=part.tally,
        opens=Opens(
            school_id=part.school_id,
            cycle=cycle,
            priority_id=group.priority_id,
            own=group.priority_id is None and group.term is None,
            term=group.term,
        ),
    )
