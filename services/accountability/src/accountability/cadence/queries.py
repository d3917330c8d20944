"""What can be asked of the ledger: its lines, and each rule over all of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from accountability.cadence.model import LineHeard, Rhythm, line_id
from accountability.cadence.repository import LARGEST_TRUST, Rhythms
from accountability.known.repository import KnownYears
from chassis.work import Work
from contracts.api.accountability_cadence import (
    CadenceSummaryView,
    LedgerView,
    LineView,
    RuleTotals,
)
from contracts.base import Frozen
from contracts.cadence_words import arithmetic
from contracts.calendar import AcademicYear, Calendar
from contracts.directory import Cycle
from contracts.errors import Forbidden
from contracts.meetings import CadenceFacts, CadenceRule, CadenceStatus
from contracts.meetings.words import in_short
from contracts.permissions import Permission
from contracts.schools import SchoolId


class LedgerAsked(Frozen):
    """A cycle (None: the present one), narrowed to a rule or a school, from behind a line on."""

    cycle: Cycle | None
    rule: CadenceRule | None = None
    school_id: SchoolId | None = None
    after: str | None = None
    limit: int = LARGEST_TRUST


async def cadence_ledger(work: Work, asked: LedgerAsked) -> LedgerView:
    """Show every line the person may see; the totals are of those asked for, not of the part."""
    if Permission.READ_CADENCE_LEDGER not in work.actor.permissions():
        raise Forbidden(f"this needs the permission {Permission.READ_CADENCE_LEDGER}")
    cycle = asked.cycle or _present_cycle(work)
    rhythms = await Rhythms(work).readable_now()
    look = _Look(await KnownYears(work).calendar_of(cycle), work.today)
    found = [
        _line_view(rhythm, heard, look)
        for rhythm in rhythms
        for heard in rhythm.lines_in(cycle)
        if _asked_for(heard.facts, asked)
    ]
    lines = sorted(found, key=_place)
    places = [line.id for line in lines]
    start = places.index(asked.after) + 1 if asked.after in places else 0
    shown = lines[start : start + asked.limit]
    return LedgerView(
        cycle=cycle,
        rules=_totals(lines),
        lines=tuple(shown),
        next=shown[-1].id if start + asked.limit < len(lines) else None,
    )


async def cadence_summary(work: Work, cycle: Cycle | None) -> CadenceSummaryView:
    """Add each rule up over the whole trust, for those who see no school of it (J10)."""
    work.actor.must(Permission.READ_TRUST_SUMMARY, None)
    cycle = cycle or _present_cycle(work)
    lines = [
        heard.facts for rhythm in await Rhythms(work).every() for heard in rhythm.lines_in(cycle)
    ]
    return CadenceSummaryView(cycle=cycle, rules=_totals(lines))


def _present_cycle(work: Work) -> Cycle:
    return Cycle(AcademicYear.of(work.today).label)


def _asked_for(line: CadenceFacts, asked: LedgerAsked) -> bool:
    if asked.rule is not None and line.rule is not asked.rule:
        return False
    return asked.school_id is None or line.school_id == asked.school_id


@dataclass(frozen=True)
class _Look:
    """The day the ledger is read on, and the year to count its school weeks by."""

    calendar: Calendar | None
    today: date


def _line_view(rhythm: Rhythm, heard: LineHeard, look: _Look) -> LineView:
    line, forum = heard.facts, rhythm.forum_of(heard.facts)
    return LineView(
        id=line_id(line),
        version=heard.sequence,
        forum_id=line.forum_id,
        name=forum.name if forum else None,
        kind=forum.kind if forum else None,
        school_id=line.school_id,
        rule=line.rule,
        status=line.status,
        held=line.held,
        owed=line.owed,
        expected=line.expected,
        last_held=line.last_held,
        next_due=line.next_due,
        next_planned=line.next_planned,
        missed=line.missed,
        terms_left=line.terms_left,
        short=in_short(line),
        words=arithmetic(line, look.calendar, look.today),
        as_of=line.as_of,
    )


def _place(line: LineView) -> tuple[int, str, str]:
    """By rule, and within it by name: never by how a school is doing."""
    return (_ORDER.index(line.rule), (line.name or line.forum_id).casefold(), line.id)


_ORDER = tuple(CadenceRule)


def _totals(lines: Iterable[CadenceFacts | LineView]) -> tuple[RuleTotals, ...]:
    held = list(lines)
    by_rule = {rule: [line for line in held if line.rule is rule] for rule in _ORDER}
    return tuple(_total(rule, mine) for rule, mine in by_rule.items() if mine)


def _total(rule: CadenceRule, lines: Sequence[CadenceFacts | LineView]) -> RuleTotals:
    statuses = [line.status for line in lines]
    return RuleTotals(
        rule=rule,
        lines=len(lines),
        met=statuses.count(CadenceStatus.MET),
        on_pace=statuses.count(CadenceStatus.ON_PACE),
        behind=statuses.count(CadenceStatus.BEHIND),
        breached=statuses.count(CadenceStatus.BREACHED),
        not_due=statuses.count(CadenceStatus.NOT_DUE),
        held=sum(line.held for line in lines),
        expected=sum(line.expected for line in lines),
        owed=sum(line.owed for line in lines),
    )
