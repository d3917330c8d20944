"""The second page: what changed, what is late, missed or beyond a level, and how old it is."""

from collections.abc import Iterable, Sequence
from textwrap import shorten

from accountability.briefing.queries.asked import Asked
from chassis.paper.page import Heading, Paragraph, Part, Points
from contracts.api.accountability import FreshnessView, FullRowView
from contracts.api.accountability_actions import ActionRowView
from contracts.cadence_words import counted
from contracts.calendar import in_words
from contracts.days import LONDON
from contracts.figure_words import beside_in_words, signal_in_words

_MOST, _LONGEST = 9, 110
_COLUMNS = {
    "schools": "Schools",
    "sip": "Plans",
    "cadence": "Cadence",
    "actions": "Actions",
    "signals": "Signals",
    "risk": "Tiers",
}


def second_page(asked: Asked) -> tuple[Part, ...]:
    """Lay the page out; a part with nothing to say says so."""
    changed = [words for row in asked.rows if (words := _changed(row, asked))]
    late = [_late(one, asked) for one in asked.late]
    missed = [f"{one.name or asked.school(one.school_id)}: {one.words}" for one in asked.missed]
    signals = [
        f"{asked.school(one.school_id)}: {signal_in_words(one)}"
        + (f" ({beside})" if (beside := beside_in_words(one)) else "")
        for one in asked.signals
    ]
    return (
        Heading(text=f"Changed since {in_words(asked.since)}", fresh_page=True),
        _listed(changed, "Nothing moved in two weeks."),
        Heading(text=f"Overdue actions: {asked.book.counts.overdue}"),
        _listed(late, "No action is overdue.", of=asked.book.counts.overdue),
        Heading(text=f"Rhythms missed: {len(missed)}"),
        _listed(missed, "No rhythm was missed."),
        Heading(text=f"Data signals: {len(signals)}"),
        _listed(signals, "No published figure is beyond a level of the trust."),
        Heading(text="How old this is"),
        Paragraph(text="; ".join(_age(column) for column in asked.columns) + "."),
    )


def _listed(lines: Sequence[str], nothing: str, *, of: int | None = None) -> Part:
    if not lines:
        return Paragraph(text=nothing)
    more = max(of or 0, len(lines)) - _MOST
    rest = (f"and {more} more, in the app",) if more > 0 else ()
    return Points(items=(*lines[:_MOST], *rest))


def _changed(row: FullRowView, asked: Asked) -> str | None:
    parts = list(_moves(row))
    if row.signals and row.signals.newly_raised:
        parts.append(counted(row.signals.newly_raised, "new signal"))
    if row.risk and row.risk.newly_set:
        parts.append(f"tier {row.risk.tier.capitalize()}")
    return f"{asked.school(row.school_id)}: {', '.join(parts)}" if parts else None


def _moves(row: FullRowView) -> Iterable[str]:
    if row.sip and row.sip.improved:
        yield counted(row.sip.improved, "milestone") + " moved on"
    if row.sip and row.sip.declined:
        yield counted(row.sip.declined, "milestone") + " slipped back"
    if row.cadence and row.cadence.newly_missed:
        yield counted(row.cadence.newly_missed, "meeting") + " missed"
    if row.actions and row.actions.newly_overdue:
        yield counted(row.actions.newly_overdue, "action") + " fell overdue"


def _late(action: ActionRowView, asked: Asked) -> str:
    named = (asked.forums.get(forum) for forum in action.forum_ids)
    forum = next((name for name in named if name), None)
    words = shorten(action.wording or "agreed in a 1:1", _LONGEST, placeholder="\u2026")
    where = f", {forum}" if forum else ""
    days = counted(action.days_overdue, "day")
    return f"{asked.school(action.school_id)}: {words} ({days} late{where})"


def _age(column: FreshnessView) -> str:
    name = _COLUMNS.get(column.column, column.column)
    if column.as_of is None:
        return f"{name}: nothing told by {column.source} yet"
    told = column.as_of.astimezone(LONDON)
    return f"{name}: last told by {column.source} {told.day} {told:%b, %H:%M}"
