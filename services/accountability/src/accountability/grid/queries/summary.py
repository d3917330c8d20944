"""The trust in numbers, for trustees: nothing in it tells one school from another (J10, R102)."""

from collections import Counter
from collections.abc import Sequence

from accountability.grid.model import Line, lines_of
from accountability.grid.queries.freshness import freshness_in
from accountability.grid.queries.gathering import Group, by_priority, by_term
from accountability.grid.queries.whole_grid import present_cycle
from accountability.grid.repository import Breakdowns, Rows
from chassis.work import Work
from contracts.accountability import Tally
from contracts.api.accountability_trust import (
    PrioritySummary,
    StateCount,
    SummaryView,
    TermSummary,
)
from contracts.directory import Cycle
from contracts.permissions import Permission
from contracts.planning import PlanState


async def trust_summary(work: Work, cycle: Cycle | None) -> SummaryView:
    """Add the whole cycle up, the same rows the grid shows (R104)."""
    work.actor.must(Permission.READ_TRUST_SUMMARY, None)
    cycle = cycle or present_cycle(work)
    rows = await Rows(work).every(cycle)
    lines = lines_of(rows)
    sips = [line.sip for line in lines if line.sip]
    tally = Tally.total(sip.tally for sip in sips)
    plans = await Breakdowns(work).every(cycle)
    return SummaryView(
        cycle=cycle,
        schools=len(lines),
        plans=_states(lines),
        objectives=sum(sip.objectives for sip in sips),
        percent_on_track=tally.percent_on_track,
        tally=tally,
        priorities=tuple(_priority(group) for group in by_priority(plans)),
        terms=tuple(
            TermSummary(
                term=group.term or 0,
                percent_on_track=group.tally.percent_on_track,
                tally=group.tally,
            )
            for group in by_term(plans)
        ),
        columns=freshness_in(rows),
    )


def _states(lines: Sequence[Line]) -> tuple[StateCount, ...]:
    found = Counter(line.sip.state if line.sip else None for line in lines)
    states: list[PlanState | None] = [None, *PlanState]
    return tuple(StateCount(state=state, schools=found[state]) for state in states)


def _priority(group: Group) -> PrioritySummary:
    tally = group.tally
    return PrioritySummary(
        priority_id=group.priority_id,
        objectives=sum(part.objectives for part in group.parts),
        percent_on_track=tally.percent_on_track,
        tally=tally,
        schools_without=len(group.gaps),
        reasoned=sum(gap.reasoned for gap in group.gaps),
    )
