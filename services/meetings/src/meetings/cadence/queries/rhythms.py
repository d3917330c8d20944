"""What can be asked about cadence: the rules with their arithmetic, and the dates still due."""

from typing import Annotated

from pydantic import Field

from chassis.store import LONGEST_PAGE, PAGE
from chassis.work import Work
from contracts.api.meetings_forums import DueDatesView, DueDateView, RhythmView
from contracts.base import Frozen, Page
from contracts.calendar import AcademicYear
from contracts.directory import Cycle
from contracts.errors import NotFound
from contracts.meetings import CadenceRule, CadenceStatus, ForumId
from contracts.permissions import Permission
from contracts.schools import SchoolId
from meetings.cadence.model.rules import dates_to_plan, rules_of
from meetings.cadence.queries.evidence import Evidence
from meetings.cadence.repository import Rhythms
from meetings.known.model import KnownForum, KnownRhythm
from meetings.known.queries import rhythm_shown
from meetings.known.repository import KnownForums


class ListRhythms(Frozen):
    """A page of rules, forum by forum; without a cycle, the running one."""

    cycle: str | None = None
    rule: CadenceRule | None = None
    status: CadenceStatus | None = None
    school_id: SchoolId | None = None
    after: str | None = None
    limit: Annotated[int, Field(ge=1, le=LONGEST_PAGE)] = PAGE


async def rhythms_asked_for(work: Work, asked: ListRhythms) -> Page[RhythmView]:
    """List every rule that may be seen, with its arithmetic."""
    query: dict[str, object] = {"live": True, "cycle": cycle_asked_for(work, asked.cycle)}
    if asked.rule:
        query["rule"] = asked.rule
    if asked.status:
        query["facts.status"] = asked.status
    if asked.school_id:
        query["school_id"] = asked.school_id
    page = await Rhythms(work).page(query, after=asked.after, limit=asked.limit)
    views = [await rhythm_shown(work, KnownRhythm(**vars(one))) for one in page.items]
    return Page[RhythmView](items=tuple(views), next=page.next)


class DueDates(Frozen):
    """The dates still due of one forum."""

    forum_id: ForumId
    cycle: str | None


async def due_dates_of(work: Work, asked: DueDates) -> DueDatesView:
    """List when a forum is still due this cycle, by each of its rules, for a series of meetings."""
    forum = await KnownForums(work).seek(asked.forum_id)
    if forum is None or not _may_see(work, forum):
        raise NotFound(f"no {asked.forum_id} among the forums")
    cycle = cycle_asked_for(work, asked.cycle)
    evidence = await Evidence.gathered(work, [forum], cycle)
    dates: list[DueDateView] = []
    for rule in rules_of(forum.kind, forum.rule):
        ground = evidence.ground(forum, rule)
        if ground is not None:
            dates += [DueDateView(rule=rule, on=on) for on in dates_to_plan(rule, ground)]
    by_date = tuple(sorted(dates, key=lambda due: (due.on, due.rule)))
    return DueDatesView(forum_id=asked.forum_id, cycle=cycle, dates=by_date)


def cycle_asked_for(work: Work, written: str | None) -> Cycle:
    """Read the cycle asked for, or name the running one."""
    year = AcademicYear.read(written) if written else AcademicYear.of(work.today)
    return Cycle(year.label)


def _may_see(work: Work, forum: KnownForum) -> bool:
    return forum.active and work.actor.may(Permission.READ_CADENCE, forum.school_id, forum.members)
