"""The same milestones by priority or by term (R104), as one person may see them.

What is given is a `GridView` in all but its type: the thousands of shares in a large trust's
groups are written as they are, unchecked; a test reads them back as the views they promise to be.
"""

from collections.abc import Sequence

from accountability.grid.queries.cells import seen_in_full
from accountability.grid.queries.freshness import freshness_in
from accountability.grid.queries.gathering import Group, Part, by_priority, by_term
from accountability.grid.queries.whole_grid import RECENT, GridAsked, may_read_grid, present_cycle
from accountability.grid.repository import Breakdowns, KeptBreakdown, Rows
from chassis.work import Work
from contracts.access import Actor
from contracts.accountability import percent_of
from contracts.api.accountability_asked import Regroup
from contracts.directory import Cycle
from contracts.schools import SchoolId

Written = dict[str, object]


async def regrouped_grid(work: Work, asked: GridAsked) -> Written:
    """Show the facts of every school the person may see, in groups; two indexed finds."""
    may_read_grid(work)
    cycle = asked.cycle or present_cycle(work)
    rows = await Rows(work).readable_in(cycle)
    plans = await Breakdowns(work).readable_in(cycle)
    return {
        "cycle": cycle,
        "regroup": asked.regroup,
        "since": work.today - RECENT,
        "rows": (),
        "groups": _groups(work.actor, plans, cycle, asked.regroup),
        "columns": freshness_in(rows),
        "next": None,
    }


def _groups(
    actor: Actor, plans: Sequence[KeptBreakdown], cycle: Cycle, regroup: Regroup
) -> list[Written]:
    """Gather what the person sees; in full only if every school there is seen in full."""
    reach = seen_in_full(actor)
    full = {plan["school_id"] for plan in plans if reach.covers(plan["school_id"])}
    groups = by_term(plans) if regroup is Regroup.TERM else by_priority(plans)
    if all(plan["school_id"] in full for plan in plans):
        return [_full(group, cycle) for group in groups]
    return [_compared(group, cycle, full) for group in groups]


def _full(group: Group, cycle: Cycle) -> Written:
    tally = group.tally
    return {
        "level": "full",
        "priority_id": group.priority_id,
        "term": group.term,
        "percent_on_track": tally.percent_on_track,
        "objectives": sum(part.objectives for part in group.parts),
        "tally": tally,
        "shares": [_share(group, part, cycle) for part in group.parts],
        "gaps": [{"school_id": gap.school_id, "reasoned": gap.reasoned} for gap in group.gaps],
    }


def _compared(group: Group, cycle: Cycle, full: set[SchoolId]) -> Written:
    return {
        "level": "compared",
        "priority_id": group.priority_id,
        "term": group.term,
        "percent_on_track": group.tally.percent_on_track,
        "shares": [_share(group, p, cycle) for p in group.parts if p.school_id in full],
    }


def _share(group: Group, part: Part, cycle: Cycle) -> Written:
    tally = part.tally
    return {
        "school_id": part.school_id,
        "objectives": part.objectives,
        "percent_on_track": percent_of(
            tally["on_track"] + tally["embedded"], under_way=tally["under_way"]
        ),
        "tally": tally,
        "opens": {
            "school_id": part.school_id,
            "cycle": cycle,
            "priority_id": group.priority_id,
            "own": group.priority_id is None and group.term is None,
            "term": group.term,
        },
    }
