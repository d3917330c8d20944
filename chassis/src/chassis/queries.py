"""The subset of MongoDB's query language that services may use, spelt out in Python.

Repositories decide by it whether one document is readable; the in-memory store answers finds by
it; the shared store tests hold both to MongoDB's own answers.
"""

from collections.abc import Callable, Mapping
from typing import Any, cast

from chassis.documents import Document, Query, Sort

_COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "$in": lambda held, asked: any(_equal(held, one) for one in asked),
    "$ne": lambda held, asked: not _equal(held, asked),
    "$gt": lambda held, asked: held is not None and held > asked,
    "$gte": lambda held, asked: held is not None and held >= asked,
    "$lt": lambda held, asked: held is not None and held < asked,
    "$lte": lambda held, asked: held is not None and held <= asked,
}


def matches(document: Document, query: Query) -> bool:
    """Say whether MongoDB would find the document by this query."""
    return all(_clause(document, field, asked) for field, asked in query.items())


def sorted_by(documents: list[Document], sort: Sort) -> list[Document]:
    """Order documents as MongoDB would, absent values first."""
    for field, direction in reversed(sort):
        documents = sorted(
            documents,
            key=lambda document: _sortable(_dig(document, field)),
            reverse=direction < 0,
        )
    return documents


def _clause(document: Document, field: str, asked: object) -> bool:
    if field == "$or":
        return any(matches(document, one) for one in cast("list[Query]", asked))
    if field == "$and":
        return all(matches(document, one) for one in cast("list[Query]", asked))
    held = _dig(document, field)
    if isinstance(asked, Mapping):
        comparisons = cast("Mapping[str, object]", asked)
        return all(_COMPARISONS[name](held, value) for name, value in comparisons.items())
    return _equal(held, asked)


def _equal(held: object, asked: object) -> bool:
    if isinstance(held, list) and not isinstance(asked, list):
        return asked in cast("list[object]", held)
    return held == asked


def _dig(document: Document, path: str) -> object:
    held: object = document
    for step in path.split("."):
        held = cast("object", held.get(step)) if isinstance(held, dict) else None
    return held


def _sortable(value: object) -> tuple[bool, object]:
    return (value is not None, value)
