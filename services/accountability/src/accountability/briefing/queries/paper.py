"""The briefing on paper: every school on the first page, what to do about it on the second."""

from accountability.briefing.queries import cells
from accountability.briefing.queries.asked import Asked, briefing_asked
from accountability.briefing.queries.second_page import second_page
from chassis.paper.page import Heading, Paper, Paragraph, Part, Table
from chassis.work import Work
from contracts.api.accountability_trust import PrioritySummary
from contracts.cadence_words import counted
from contracts.calendar import in_words
from contracts.performance import Tier

_WIDTHS = (28, 34, 46, 24, 32, 22)
_COLUMNS = ("School", "Improvement plan", "Cadence", "Actions", "Data signals", "Risk tier")


async def briefing_paper(work: Work, _asked: None) -> Paper:
    """Put what the services last told on two pages; what they have not told is said."""
    asked = await briefing_asked(work)
    day = in_words(asked.today)
    return Paper(
        name=f"CEO briefing, {day}",
        title=f"Briefing, {day}",
        lines=(_in_all(asked), _in_tiers(asked)),
        parts=(*_first_page(asked), *second_page(asked)),
        tight=True,
    )


def _first_page(asked: Asked) -> tuple[Part, ...]:
    rows = tuple(
        (
            row.short_name or row.name or "A school",
            cells.plan(row),
            cells.cadence(row),
            cells.actions(row),
            cells.signals(row.signals),
            cells.tier(row.risk),
        )
        for row in asked.rows
    )
    if not rows:
        return (Paragraph(text="No school is known yet."),)
    return (
        Heading(text=f"Every school, {asked.summary.cycle}"),
        Table(columns=_COLUMNS, rows=rows, widths=_WIDTHS),
        Paragraph(text=cells.SIGNS),
        Heading(text="Trust priorities"),
        _priorities(asked),
    )


def _in_all(asked: Asked) -> str:
    tally, percent = asked.summary.tally, asked.summary.percent_on_track
    share = "nothing under way yet" if percent is None else f"{percent}% of milestones on track"
    counts = asked.book.counts
    return (
        f"{counted(len(asked.rows), 'school')}: {share}, {tally.overdue} overdue; "
        f"{counts.overdue} of {counted(counts.open, 'action')} overdue; "
        f"{counted(len(asked.missed), 'rhythm')} missed; "
        f"{counted(len(asked.signals), 'data signal')}."
    )


def _in_tiers(asked: Asked) -> str:
    set_ones = [row.risk.tier for row in asked.rows if row.risk]
    if not set_ones:
        return "No risk tier is set."
    told = (f"{tier.capitalize()} {set_ones.count(tier)}" for tier in reversed(Tier))
    unset = len(asked.rows) - len(set_ones)
    return f"Risk tiers: {', '.join(told)}" + (f", not set {unset}." if unset else ".")


def _priorities(asked: Asked) -> Part:
    rows = tuple(_priority(one, asked) for one in asked.summary.priorities)
    if not rows:
        return Paragraph(text="No plan with milestones is published yet.")
    columns = ("Priority", "On track", "Overdue", "Milestones", "Plans without it")
    return Table(columns=columns, rows=rows, widths=(86, 30, 20, 22, 28))


def _priority(one: PrioritySummary, asked: Asked) -> tuple[str, ...]:
    own = one.priority_id is None
    name = "Schools' own objectives" if own else "A priority"
    percent = "nothing due yet" if one.percent_on_track is None else f"{one.percent_on_track}%"
    return (
        asked.priorities.get(one.priority_id, name) if one.priority_id else name,
        percent,
        str(one.tally.overdue),
        str(one.tally.milestones),
        "" if own else str(one.schools_without),
    )
