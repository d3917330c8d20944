"""Judging every forum anew for nine, ninety and nine hundred schools, with a year of meetings."""

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from measuring import Aim, Figure, Measured, in_turns, ratios

from chassis.bus import SYSTEM, deliver
from chassis.mongo_store import MongoStore
from chassis.store import Repository
from chassis.work import Work, new_ulid
from contracts.base import Aggregate
from contracts.calendar import SIX_TERMS_2026_27, Fortnightly
from contracts.directory import Cycle
from contracts.examples import someone
from contracts.meetings import ForumId, ForumKind, MeetingState
from contracts.people import Role
from contracts.schools import SchoolId
from meetings.cadence.model.kept import KeptMeeting
from meetings.cadence.reactions.judge import judge_today
from meetings.cadence.repository import KeptMeetings, KeptTellings, Rhythms
from meetings.examples_of_cadence import a_forum, held
from meetings.forums.repository import Forums
from meetings.known.model import KnownCalendar, calendar_id
from meetings.known.repository import KnownCalendars
from meetings.subscriptions import SUBSCRIPTIONS
from suite_local.mongod import Mongod

AIM = Aim(most=150)
SIZES = (9, 90, 900)
ROUNDS = 5
CYCLE = Cycle("2026-27")
HEAD = someone("head", Role.HEADTEACHER)
DAYS = (datetime(2027, 7, 20, 6, tzinfo=UTC), datetime(2027, 7, 21, 6, tzinfo=UTC))
FORTNIGHTS = Fortnightly(calendar=SIX_TERMS_2026_27, first=date(2026, 9, 7)).planned
_AT_ONCE = 500
Made = tuple[type[Repository[Any]], Aggregate]


def a_year_of(number: int) -> Iterator[Made]:
    """Make up a school: its 1:1s each fortnight, support in each term, and its board."""
    school = SchoolId(f"school-{number:04}")
    pair, support, board = (f"{kind}-{school}" for kind in ("one-to-one", "support", "lgb"))
    for key, kind in (
        (pair, ForumKind.ONE_TO_ONE),
        (support, ForumKind.SUPPORT),
        (board, ForumKind.LOCAL_GOVERNING_BODY),
    ):
        yield Forums, a_forum(key, kind, HEAD, at=school)
    for on in FORTNIGHTS:
        yield KeptMeetings, a_meeting(pair, on)
    for term in SIX_TERMS_2026_27.terms:
        yield KeptMeetings, a_meeting(support, term.starts)
        yield KeptMeetings, a_meeting(board, term.ends)


def a_meeting(forum: str, on: date) -> KeptMeeting:
    """Make up one that was held."""
    return KeptMeeting(
        id=f"{forum}-{on}",
        on=on,
        cycle=CYCLE,
        state=MeetingState.HELD,
        forum_ids=(ForumId(forum),),
        sequence=2,
        first_on=on,
        first_sequence=1,
    )


class Trust:
    """Meetings' own database, in which so many schools met for a year."""

    def __init__(self, url: str, schools: int) -> None:
        self.schools = schools
        self._day = 0
        self.store = MongoStore(url, f"cadence-{schools}", lambda: DAYS[self._day % 2])

    async def seed(self) -> None:
        """Write the year down and judge it once."""
        await self.store.prepare([Forums, KeptMeetings, KeptTellings, KnownCalendars, Rhythms])
        calendar = KnownCalendar(
            id=calendar_id(CYCLE, None),
            cycle=CYCLE,
            school_id=None,
            calendar=SIX_TERMS_2026_27,
            sequence=1,
        )
        made: list[Made] = [(KnownCalendars, calendar)]
        made += [one for number in range(self.schools) for one in a_year_of(number)]
        for begin in range(0, len(made), _AT_ONCE):
            await self.store.transact(SYSTEM, partial(_written, made[begin : begin + _AT_ONCE]))
        await self.store.transact(SYSTEM, judge_today)

    async def judge_a_day(self) -> list[float]:
        """Judge everything on another day; gives seconds."""
        self._day += 1
        began = perf_counter()
        await self.store.transact(SYSTEM, judge_today)
        return [perf_counter() - began]

    async def hear_of_one(self) -> list[float]:
        """Hear ten times that one meeting was held; gives seconds each."""
        times: list[float] = []
        for _ in range(10):
            key = new_ulid()
            fact = held(key, "one-to-one-school-0001", "2027-07-19")
            began = perf_counter()
            await deliver(fact, SUBSCRIPTIONS_OF_CADENCE, self.store)
            times.append(perf_counter() - began)
        return times


SUBSCRIPTIONS_OF_CADENCE = [one for one in SUBSCRIPTIONS if one.name == "keep_meeting"]


async def _written(made: Sequence[Made], work: Work) -> None:
    for repository, aggregate in made:
        await repository(work).save(aggregate)


def measure(folder: Path, *, small: bool) -> Measured:
    """Seed each size; then judge a whole day in each, in turns, and one meeting."""
    (folder / "mongod").mkdir(parents=True)
    mongod = Mongod(folder / "mongod")
    with ExitStack() as running, asyncio.Runner() as runner:
        running.callback(mongod.kill)
        mongod.start()
        trusts = [Trust(mongod.url, schools) for schools in (SIZES[:2] if small else SIZES)]
        for trust in trusts:
            runner.run(trust.seed())
        rounds = 2 if small else ROUNDS
        days = {str(t.schools): partial(_run, runner, t.judge_a_day) for t in trusts}
        ones = {str(t.schools): partial(_run, runner, t.hear_of_one) for t in trusts}
        whole, single = in_turns(days, rounds), in_turns(ones, rounds)
    few, many = str(trusts[0].schools), str(trusts[-1].schools)
    figures = (
        Figure.of(f"a day: {many} schools ÷ {few}", ratios(whole[many], whole[few]), aim=AIM),
        *_of("a day", whole),
        *_of("one meeting held", single),
    )
    notes = (
        "Each school met 32 times: 20 1:1s, 6 support meetings, 6 of its board; by four rules.",
        "*A day* reads every meeting of the year and finds that nothing reads differently.",
    )
    return Measured(figures, notes)


def _run(runner: asyncio.Runner, ask: Any) -> list[float]:
    return runner.run(ask())


def _of(what: str, told: dict[str, list[list[float]]]) -> list[Figure]:
    return [
        Figure.of(f"{what}: {size} schools", [1_000 * median(one) for one in times], " ms")
        for size, times in told.items()
    ]
