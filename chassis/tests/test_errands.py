import asyncio

import pytest

from chassis.errands import Errands
from chassis.failures import Unavailable
from chassis.store import Store
from chassis.testing import MemoryStore


async def test_an_errand_that_fails_stops_no_other_and_is_told_by_its_kind_alone(
    caplog: pytest.LogCaptureFixture,
) -> None:
    done: list[str] = []

    async def fails(_store: Store) -> None:
        raise ValueError("somebody@school.example")

    async def waits(_store: Store) -> None:
        raise Unavailable("the database does not answer")

    async def works(_store: Store) -> None:
        done.append("works")

    await Errands([fails, waits, works], MemoryStore()).look()

    assert done == ["works"]
    assert [record.message for record in caplog.records] == ["fails failed: ValueError"]


async def test_errands_are_looked_after_again_and_again_until_the_service_stops() -> None:
    looked, often = 0, asyncio.Event()

    async def count(_store: Store) -> None:
        nonlocal looked
        looked += 1
        if looked == 3:
            often.set()

    errands = Errands([count], MemoryStore(), again=0)
    errands.start()
    await asyncio.wait_for(often.wait(), 5)
    await errands.stop()

    after = looked
    await asyncio.sleep(0)
    assert looked == after
