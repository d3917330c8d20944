"""The tables of a printed report; every figure in them has its source and its day."""

from chassis.paper.page import Heading, Paragraph, Part, Table
from contracts.api.performance_heads_report_parts import (
    MilestoneCounts,
    Prefilled,
    ReportAction,
    ReportFigure,
)
from contracts.calendar import in_words
from contracts.days import day_of
from performance.heads_reports.model.words import named, origin, said, said_before, said_beside

_RATINGS = ("Embedded", "On track", "At risk", "Off track", "Not started", "Overdue")


def figures_parts(filled: Prefilled) -> tuple[Part, ...]:
    """Lay out the headline figures: the school, its year before, England."""
    heading = Heading(text="Headline figures")
    if not filled.headlines:
        return (heading, Paragraph(text="No figures are published for this school yet."))
    rows = tuple(
        (
            named(line),
            _sourced(said(line), line.figure),
            _sourced(said_before(line), line.before),
            _sourced(said_beside(line, line.england), line.england),
        )
        for line in filled.headlines
    )
    columns = ("Measure", "School", "Year before", "England, same year")
    return (heading, Table(columns=columns, rows=rows, widths=(40, 46, 40, 40)))


def plan_parts(filled: Prefilled) -> tuple[Part, ...]:
    """Lay out the plan's milestones by priority."""
    heading = Heading(text="Progress of the plan", level=2)
    if (plan := filled.plan) is None:
        return (heading, Paragraph(text="No plan is published for this year yet."))
    rows = (
        *((f"{one.code} {one.title}".strip(), *_numbers(one.counts)) for one in plan.priorities),
        ("All milestones", *_numbers(plan.counts)),
    )
    return (
        heading,
        Table(columns=("Priority", *_RATINGS), rows=rows, widths=(52, *(19,) * 6)),
        Paragraph(text=f"As last told on {in_words(day_of(plan.as_at))}."),
    )


def actions_parts(filled: Prefilled) -> tuple[Part, ...]:
    """Lay out what meetings agreed for the school and is still open."""
    actions, heading = filled.actions, Heading(text="Actions from meetings", level=2)
    counts = (
        f"{actions.open} open, {actions.overdue} of them overdue; "
        f"{actions.completed} completed this term."
    )
    told = f" As last told on {in_words(day_of(actions.as_at))}." if actions.as_at else ""
    if not actions.items:
        return (heading, Paragraph(text=f"{counts}{told}"))
    rows = tuple((_agreed(one), in_words(one.agreed_on), _due(one)) for one in actions.items)
    table = Table(columns=("Action", "Agreed", "Due"), rows=rows, widths=(100, 30, 36))
    return (heading, Paragraph(text=f"{counts}{told}"), table)


def _sourced(words: str, figure: ReportFigure | None) -> str:
    return f"{words}\n{origin(figure)}" if figure else words


def _numbers(counts: MilestoneCounts) -> tuple[str, ...]:
    numbers = (
        counts.embedded,
        counts.on_track,
        counts.at_risk,
        counts.off_track,
        counts.not_started,
        counts.overdue,
    )
    return tuple(str(number) for number in numbers)


def _agreed(one: ReportAction) -> str:
    return one.wording or "Agreed where governors do not sit: its words stay there"


def _due(one: ReportAction) -> str:
    return f"{in_words(one.due)}, overdue" if one.overdue else in_words(one.due)
