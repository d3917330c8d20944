"""The grid, all schools at once, and one row of it."""

from datetime import date, timedelta

from accountability.grid.model import lines_of
from accountability.grid.queries.cells import row_view
from accountability.grid.queries.freshness import freshness_in
from accountability.grid.queries.looking import Looking
from accountability.grid.repository import LARGEST_TRUST, Rows
from accountability.known.repository import KnownYears
from chassis.work import Work
from contracts.api.accountability import ComparedRowView, FullRowView, GridView
from contracts.api.accountability_asked import Regroup
from contracts.base import Frozen
from contracts.calendar import AcademicYear
from contracts.directory import Cycle
from contracts.errors import Forbidden, NotFound
from contracts.permissions import Permission
from contracts.schools import SchoolId

RECENT = timedelta(days=7)


class GridAsked(Frozen):
    """A cycle (None: the present one), gathered one way, from behind a school on.

    `recent` is how long back a move is still told as new.
    """

    cycle: Cycle | None
    regroup: Regroup = Regroup.SCHOOL
    after: SchoolId | None = None
    limit: int = LARGEST_TRUST
    recent: timedelta = RECENT


class RowAsked(Frozen):
    """One school's row in a cycle (None: the present one)."""

    school_id: SchoolId
    cycle: Cycle | None


def present_cycle(work: Work) -> Cycle:
    """Name the academic year it is."""
    return Cycle(AcademicYear.of(work.today).label)


def may_read_grid(work: Work) -> None:
    """Let nobody on who may read no part of the grid: `Forbidden`."""
    if Permission.READ_GRID not in work.actor.permissions():
        raise Forbidden(f"this needs the permission {Permission.READ_GRID}")


async def whole_grid(work: Work, asked: GridAsked) -> GridView:
    """Show every school the person may see.

    It is one indexed find, however many schools there are; the calendar comes by its key.
    """
    may_read_grid(work)
    cycle = asked.cycle or present_cycle(work)
    rows = await Rows(work).readable_in(cycle)
    since = work.today - asked.recent
    lines, looking = lines_of(rows), await _looking(work, cycle, since)
    places = [line.school_id for line in lines]
    start = places.index(asked.after) + 1 if asked.after and asked.after in places else 0
    shown = lines[start : start + asked.limit]
    more = start + asked.limit < len(lines)
    return GridView(
        cycle=cycle,
        regroup=asked.regroup,
        since=since,
        rows=tuple(row_view(looking, line, cycle) for line in shown),
        groups=(),
        columns=freshness_in(rows),
        next=shown[-1].school_id if more else None,
    )


async def row_of_school(work: Work, asked: RowAsked) -> FullRowView | ComparedRowView:
    """Show one school's row; for those who may not see it there is no such school."""
    cycle = asked.cycle or present_cycle(work)
    lines = lines_of(await Rows(work).readable_in(cycle, asked.school_id))
    if not lines:
        raise NotFound(f"no {asked.school_id} in the grid")
    return row_view(await _looking(work, cycle, work.today - RECENT), lines[0], cycle)


async def _looking(work: Work, cycle: Cycle, since: date) -> Looking:
    calendar = await KnownYears(work).calendar_of(cycle)
    return Looking.of(work.actor, work.today, since, calendar)
