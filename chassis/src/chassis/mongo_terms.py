"""Between a repository's terms and MongoDB's: an aggregate's `id` is its document's `_id`."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, cast

from chassis.documents import Document, Index, Query, Sort

EXPIRES_ON = "expires_on"
"""Beside a document that is not for ever: when it goes, as the date MongoDB's own broom reads."""

OURS: dict[str, int] = {
    "outbox": 0,
    "outbox_at": 0,
    "outbox_lease": 0,
    "outbox_by": 0,
    EXPIRES_ON: 0,
}
"""What a document carries for the chassis and no aggregate sees."""


def keyed(query: Query) -> dict[str, Any]:
    """Put a query in MongoDB's terms."""
    return {
        _key(field): (
            [keyed(one) for one in cast("list[Query]", asked)]
            if field in ("$or", "$and")
            else asked
        )
        for field, asked in query.items()
    }


def keyed_sort(sort: Sort) -> Sort:
    """Put an order in MongoDB's terms."""
    return tuple((_key(field), direction) for field, direction in sort)


def keyed_index(wanted: Index) -> Index:
    """Put an index in MongoDB's terms; one that expires documents reads their `EXPIRES_ON`."""
    if wanted.expires_after_seconds is not None:
        return Index(((EXPIRES_ON, 1),), expires_after_seconds=wanted.expires_after_seconds)
    return Index(
        tuple(keyed_sort(wanted.fields)), wanted.unique, wanted.only, wanted.expires_after_seconds
    )


def expiring(indexes: Sequence[Index]) -> str | None:
    """Name the field (a time as text) by which documents expire, if they do."""
    fields = [one.fields[0][0] for one in indexes if one.expires_after_seconds is not None]
    return fields[0] if fields else None


def fields_of(document: Document, expiring: str | None) -> Document:
    """Give what is kept under a document's key, with the date it goes if it is not for ever."""
    fields = {name: value for name, value in document.items() if name != "id"}
    if expiring:
        fields[EXPIRES_ON] = datetime.fromisoformat(fields[expiring])
    return fields


def shown(document: Mapping[str, Any]) -> Document:
    """Show a kept document as its aggregate knows itself."""
    return {"id" if field == "_id" else field: value for field, value in document.items()}


def _key(field: str) -> str:
    return "_id" if field == "id" else field
