"""A site in memory for each test that asks for one."""

from collections.abc import AsyncGenerator
from datetime import UTC, datetime

import pytest

from chassis.testing import MemoryStore
from gateway.testing import Site, a_site


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore(now=datetime.now(UTC))


@pytest.fixture
async def site(store: MemoryStore) -> AsyncGenerator[Site]:
    async with a_site(store) as running:
        yield running
