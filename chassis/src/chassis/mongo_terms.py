"""Between a repository's terms and MongoDB's: an aggregate's `id` is its document's `_id`."""

from collections.abc import Mapping
from typing import Any, cast

from chassis.documents import Document, Index, Query, Sort


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
    """Put an index in MongoDB's terms."""
    return Index(
        tuple(keyed_sort(wanted.fields)), wanted.unique, wanted.only, wanted.expires_after_seconds
    )


def shown(document: Mapping[str, Any]) -> Document:
    """Show a kept document as its aggregate knows itself."""
    return {"id" if field == "_id" else field: value for field, value in document.items()}


def _key(field: str) -> str:
    return "_id" if field == "id" else field
