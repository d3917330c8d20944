"""What the briefing stands on, asked of the slices as the person who reads it."""

from dataclasses import dataclass
from datetime import date, timedelta

from accountability.actions.queries.book import action_book, listed_actions
from accountability.cadence.queries import LedgerAsked, cadence_ledger
from accountability.forums.repository import NamedForums
from accountability.grid.queries.summary import trust_summary
from accountability.grid.queries.whole_grid import GridAsked, whole_grid
from accountability.known.repository import KnownYears
from accountability.priorities.repository import PublishedPriorities
from accountability.signals.repository import KeptSignals
from chassis.store import LONGEST_PAGE
from chassis.work import Work
from contracts.api.accountability import FreshnessView, FullRowView
from contracts.api.accountability_actions import ActionBookView, ActionRowView, ActionsAsked
from contracts.api.accountability_actions import ShowActions as Show
from contracts.api.accountability_cadence import LineView
from contracts.api.accountability_trust import SummaryView
from contracts.calendar import Calendar
from contracts.meetings import CadenceStatus, ForumId
from contracts.performance import SignalFacts
from contracts.permissions import Permission
from contracts.planning import PriorityId
from contracts.schools import SchoolId

TWO_WEEKS = timedelta(days=14)


@dataclass(frozen=True)
class Asked:
    """Everything the two pages say, as the services last told it."""

    today: date
    since: date
    calendar: Calendar | None
    rows: tuple[FullRowView, ...]
    summary: SummaryView
    book: ActionBookView
    late: tuple[ActionRowView, ...]
    missed: tuple[LineView, ...]
    signals: tuple[SignalFacts, ...]
    priorities: dict[PriorityId, str]
    forums: dict[ForumId, str]
    columns: tuple[FreshnessView, ...]

    def school(self, school_id: SchoolId | None) -> str:
        """Name a school in short; what is for no one school is the trust's."""
        named = {row.school_id: row.short_name or row.name for row in self.rows}
        return "Trust" if school_id is None else named.get(school_id) or "A school"


async def briefing_asked(work: Work) -> Asked:
    """Ask the slices; only somebody who sees every school in full may: `Forbidden`."""
    work.actor.must(Permission.READ_SCHOOL_IN_FULL, None)
    grid = await whole_grid(work, GridAsked(cycle=None, recent=TWO_WEEKS))
    ledger = await cadence_ledger(work, LedgerAsked(cycle=grid.cycle))
    late = await listed_actions(work, ActionsAsked(show=Show.OVERDUE, limit=LONGEST_PAGE))
    signals = await KeptSignals(work).page({}, limit=LONGEST_PAGE)
    sheet = await PublishedPriorities(work).seek(grid.cycle)
    forums = await NamedForums(work).page({}, limit=LONGEST_PAGE)
    return Asked(
        today=work.today,
        since=grid.since,
        calendar=await KnownYears(work).calendar_of(grid.cycle),
        rows=tuple(row for row in grid.rows if isinstance(row, FullRowView)),
        summary=await trust_summary(work, grid.cycle),
        book=await action_book(work, grid.cycle),
        late=late.items,
        missed=tuple(one for one in ledger.lines if one.status is CadenceStatus.BREACHED),
        signals=tuple(one for held in signals.items for one in held.open_now),
        priorities={one.priority_id: f"{one.code} {one.title}" for one in sheet.priorities}
        if sheet
        else {},
        forums={ForumId(one.id): one.name for one in forums.items},
        columns=grid.columns,
    )
