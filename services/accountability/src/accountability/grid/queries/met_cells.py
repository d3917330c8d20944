"""The cells that meetings fill, as of a day; overdue is what was due before it (R46)."""

from datetime import timedelta

from accountability.grid.model import Met
from accountability.grid.queries.looking import Looking
from contracts.api.accountability_cells import FullActionsCell, FullCadenceCell
from contracts.directory import Cycle

_A_DAY = timedelta(days=1)


def cadence_cell(met: Met, cycle: Cycle, looking: Looking) -> FullCadenceCell | None:
    """Show a school's own rhythms in a cycle, by the one that needs somebody first."""
    figures = met.cadences.get(cycle)
    if figures is None or figures.worst is None:
        return None
    worst = figures.worst
    return FullCadenceCell(
        status=worst.status,
        lines=figures.lines,
        breached=figures.breached,
        behind=figures.behind,
        next_due=figures.next_due,
        forum_id=worst.forum_id,
        rule=worst.rule,
        words=looking.words_for(worst),
        last_held=worst.last_held,
        missed=worst.missed,
        newly_missed=sum(day >= looking.since for day in figures.missed),
    )


def actions_cell(met: Met, cycle: Cycle, looking: Looking) -> FullActionsCell | None:
    """Show what a school's actions come to today, and how it answered those of the cycle."""
    figures, today = met.actions, looking.today
    if figures is None:
        return None
    late = [one.due for one in figures.dues if one.due < today]
    answers = next((one for one in figures.answers if one.cycle == cycle), None)
    return FullActionsCell(
        open=figures.open(),
        overdue=figures.overdue(today),
        newly_overdue=figures.overdue(today, since=looking.since - _A_DAY),
        oldest_due=min(late, default=None),
        days_overdue=(today - min(late)).days if late else 0,
        asked=answers.asked if answers else 0,
        adopted=answers.adopted if answers else 0,
        adapted=answers.adapted if answers else 0,
        declined=answers.declined if answers else 0,
    )
