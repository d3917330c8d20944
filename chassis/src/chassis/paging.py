"""Where a page of a list ends, written down so that the next one can start there."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import cast

from chassis.documents import Document, Query
from contracts.errors import Invalid

UNREADABLE = "the page to continue from cannot be read"


def cursor(document: Document, *, by: str) -> str:
    """Write down a document's place in a list ordered by a field."""
    place = json.dumps([document[by], document["id"]])
    return urlsafe_b64encode(place.encode()).decode()


def past(after: str, *, by: str, down: bool) -> Query:
    """Ask for what comes behind a place; `Invalid` if nobody wrote it down like that."""
    try:
        value, key = cast("list[object]", json.loads(urlsafe_b64decode(after)))
    except ValueError as broken:
        raise Invalid.at("after", UNREADABLE) from broken
    if not isinstance(key, str) or not isinstance(value, str | int | float):
        raise Invalid.at("after", UNREADABLE)
    beyond = "$lt" if down else "$gt"
    if by == "id":
        return {"id": {beyond: key}}
    return {"$or": [{by: {beyond: value}}, {by: value, "id": {beyond: key}}]}
