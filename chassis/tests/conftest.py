"""Stores and servers for the chassis' own tests; `lending` beside this file is their example."""

import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from lending import Counts, Tools

from chassis.memory import NOW, MemoryStore
from chassis.mongo_store import MongoStore
from chassis.work import new_ulid


@asynccontextmanager
async def lent_mongo_store(url: str) -> AsyncGenerator[MongoStore]:
    """Lend a store in a database nobody else has."""
    store = MongoStore(url, f"chassis-{new_ulid().lower()}", lambda: NOW)
    try:
        await store.prepare([Tools, Counts])
        yield store
    finally:
        await store.mongo.drop()
        store.mongo.close()


@pytest.fixture
async def mongo_store(mongodb_url: str) -> AsyncGenerator[MongoStore]:
    """Lend a store on the real MongoDB."""
    async with lent_mongo_store(mongodb_url) as store:
        yield store


@pytest.fixture(params=["memory", "mongodb"])
async def store(request: pytest.FixtureRequest) -> AsyncGenerator[MemoryStore | MongoStore]:
    """Lend each kind of store in turn."""
    if request.param == "memory":
        memory = MemoryStore()
        await memory.prepare([Tools, Counts])
        yield memory
        return
    async with lent_mongo_store(request.getfixturevalue("mongodb_url")) as kept:
        yield kept
