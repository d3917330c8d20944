"""What is done once a day, whatever the clock says and however many copies look at it."""

import asyncio
from collections.abc import AsyncGenerator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from lending import Count, Counts, counting, tidy_up
from running import Pair, eventually

from chassis.bus import SYSTEM
from chassis.clock import clock_of
from chassis.memory import MemoryStore
from chassis.mongo_store import MongoStore
from chassis.scheduler import Scheduler
from chassis.work import Work
from contracts.days import day_of

TODAY = datetime(2026, 11, 23, 8, tzinfo=UTC)


async def days(store: MemoryStore | MongoStore) -> int:
    count = await store.transact(SYSTEM, lambda work: Counts(work).seek("days"))
    return count.heard if count else 0


async def test_each_day_is_begun_once_by_one_of_two_copies(
    store: MemoryStore | MongoStore,
) -> None:
    shown = [TODAY]
    copies = [Scheduler([tidy_up], store, lambda: shown[-1]) for _ in range(2)]
    for number, later in enumerate((0, 1, 8)):
        shown.append(TODAY + timedelta(days=later))
        for _look in range(3):
            await asyncio.gather(*(copy.look() for copy in copies))
        assert await days(store) == number + 1


async def test_a_summer_day_is_begun_at_midnight_in_london() -> None:
    store = MemoryStore()
    shown = [datetime(2026, 6, 30, 22, 0, tzinfo=UTC)]
    begun: list[int] = []
    copy = Scheduler([tidy_up], store, lambda: shown[-1])
    for minutes in (0, 59, 60, 61, 120):
        shown.append(shown[0] + timedelta(minutes=minutes))
        await copy.look()
        begun.append(await days(store))

    assert begun == [1, 1, 2, 2, 2]


@pytest.mark.parametrize("hour", range(24))
def test_a_demonstration_stands_on_its_day_at_every_hour(hour: int, tmp_path: Path) -> None:
    (tmp_path / "date").write_text("2026-06-30")
    now = datetime(2026, 11, 24, hour, 30, tzinfo=UTC)

    assert day_of(clock_of(tmp_path / "date", lambda: now)()) == date(2026, 6, 30)


async def test_a_day_that_failed_keeps_nothing_and_is_begun_by_another_copy() -> None:
    store = MemoryStore()
    failing = True

    async def begin(work: Work) -> None:
        await Counts(work).save(Count(id="days", heard=1))
        if failing:
            raise RuntimeError

    await Scheduler([begin], store, lambda: TODAY).look()
    assert await days(store) == 0
    failing = False
    await Scheduler([begin], store, lambda: TODAY).look()
    assert await days(store) == 1


@pytest.fixture
async def pair(mongodb_url: str, amqp_url: str) -> AsyncGenerator[Pair]:
    pair = Pair(mongodb_url, amqp_url)
    yield pair
    await pair.clear()


async def test_a_running_service_notices_a_new_date_within_seconds(
    pair: Pair, tmp_path: Path
) -> None:
    shown = tmp_path / "date"
    shown.write_text("2026-11-23")
    service = counting(pair.counting.name, daily=[tidy_up])
    async with pair.running(service, demo_date_file=shown):
        await eventually(lambda: days(pair.counts), is_=1)
        shown.write_text("2026-11-24")
        await eventually(lambda: days(pair.counts), is_=2, seconds=30)
