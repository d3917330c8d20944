"""The query language in Python is held to MongoDB's own answers."""

from typing import Any, TypeAlias

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from chassis.documents import Document, Query, Sort
from chassis.mongo_documents import MongoDocuments
from chassis.mongo_store import MongoStore
from chassis.queries import matches, sorted_by

Values: TypeAlias = st.SearchStrategy[Any]
Queries: TypeAlias = st.SearchStrategy[dict[str, Any]]

something: Values = (
    st.booleans()
    | st.integers(-3, 3)
    | st.sampled_from([0.5, 1.0, -2.0])
    | st.sampled_from(["", "a", "b", "B", "ä", "2026-11-23"])
)
scalars: Values = st.none() | something
inner = st.dictionaries(st.sampled_from("xy"), scalars | st.lists(scalars, max_size=2), max_size=2)
values: Values = scalars | st.lists(scalars, max_size=3) | inner | st.lists(inner, max_size=2)
documents = st.lists(st.dictionaries(st.sampled_from("abc"), values, max_size=3), max_size=6)
flat = st.lists(st.dictionaries(st.sampled_from("ab"), scalars, max_size=2), max_size=8)


def asking(names: str, value: Values, most: int = 1) -> Queries:
    return st.dictionaries(st.sampled_from(names.split()), value, min_size=1, max_size=most)


comparisons: Values = (
    asking("$gt $gte $lt $lte", something, 2)
    | asking("$ne", something)
    | asking("$in", st.lists(something, max_size=3))
)
clauses = asking("a b c a.x b.y id", something | comparisons, 2)


def joined(several: Queries) -> Queries:
    return asking("$or $and", st.lists(several, min_size=1, max_size=3))


queries: Queries = st.recursive(clauses, joined, max_leaves=4)


async def asked(
    store: MongoStore, kept: list[Document], query: Query, sort: Sort, limit: int
) -> list[Document]:
    await store.mongo.clear("things", {})
    for number, document in enumerate(kept):
        await store.mongo.insert("things", {"_id": f"{number}", **document}, None)
    return await MongoDocuments(store.mongo).find("things", query, sort=sort, limit=limit)


def identified(kept: list[Document]) -> list[Document]:
    return [{"id": f"{number}", **document} for number, document in enumerate(kept)]


@given(kept=documents, query=queries)
@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
async def test_python_finds_what_mongodb_finds(
    mongo_store: MongoStore, kept: list[Document], query: Query
) -> None:
    found = await asked(mongo_store, kept, query, sort=(("id", 1),), limit=100)

    assert found == [one for one in identified(kept) if matches(one, query)]


@given(kept=flat, down=st.booleans())
@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
async def test_python_orders_as_mongodb_orders(
    mongo_store: MongoStore, kept: list[Document], *, down: bool
) -> None:
    sort = (("a", -1 if down else 1), ("b", 1), ("id", -1))
    found = await asked(mongo_store, kept, {}, sort=sort, limit=5)

    assert found == sorted_by(identified(kept), sort)[:5]
