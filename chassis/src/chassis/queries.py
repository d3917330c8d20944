"""The subset of MongoDB's query language that services may use, spelt out in Python.

Repositories decide by it whether one document is readable; the in-memory store answers finds by
it; the shared store tests hold both to MongoDB's own answers. Values are those of JSON.
"""

import operator
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, cast

from chassis.documents import Document, Query, Sort

_ORDER = ("null", "number", "string", "object", "array", "boolean")
_COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "$gt": operator.gt,
    "$gte": operator.ge,
    "$lt": operator.lt,
    "$lte": operator.le,
}


def matches(document: Document, query: Query) -> bool:
    """Say whether MongoDB would find the document by this query."""
    return all(_clause(document, field, asked) for field, asked in query.items())


def sorted_by(documents: list[Document], sort: Sort) -> list[Document]:
    """Order documents as MongoDB would, absent values first; fields may not hold lists."""
    for field, direction in reversed(sort):
        documents = sorted(
            documents,
            key=lambda document: _sortable(next(_values(document, field.split(".")))),
            reverse=direction < 0,
        )
    return documents


def _clause(document: Document, field: str, asked: object) -> bool:
    if field == "$or":
        return any(matches(document, one) for one in cast("list[Query]", asked))
    if field == "$and":
        return all(matches(document, one) for one in cast("list[Query]", asked))
    held = [one for value in _values(document, field.split(".")) for one in _unfolded(value)]
    if isinstance(asked, Mapping):
        comparisons = cast("Mapping[str, Any]", asked)
        return all(_compares(held, name, value) for name, value in comparisons.items())
    return _equals(held, asked)


def _compares(held: list[object], name: str, asked: Any) -> bool:  # noqa: ANN401 - as JSON is
    if name == "$in":
        return any(_equals(held, one) for one in cast("Sequence[object]", asked))
    if name == "$ne":
        return not _equals(held, asked)
    if asked is None:
        return name in ("$gte", "$lte") and _equals(held, None)
    compare = _COMPARISONS[name]
    return any(_kind(one) == _kind(asked) and compare(one, asked) for one in held)


def _equals(held: list[object], asked: object) -> bool:
    return any(_kind(one) == _kind(asked) and one == asked for one in held)


def _values(held: object, steps: Sequence[str]) -> Iterator[object]:
    """Give what a path leads to, through every element of the lists on the way."""
    if not steps:
        yield held
    elif isinstance(held, dict):
        yield from _values(cast("Document", held).get(steps[0]), steps[1:])
    elif isinstance(held, list):
        for one in cast("list[object]", held):
            if isinstance(one, dict):
                yield from _values(cast("object", one), steps)
    else:
        yield None


def _unfolded(value: object) -> Iterator[object]:
    yield value
    if isinstance(value, list):
        yield from cast("list[object]", value)


def _kind(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int() | float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"


def _sortable(value: object) -> tuple[int, object]:
    return (_ORDER.index(_kind(value)), value or 0 if _kind(value) == "null" else value)
