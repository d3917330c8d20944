"""What collection windows and returns take; seeded by access_seeds_performance."""

from typing import Any

from access_asking import HERE, Operation

from contracts.permissions import Permission as P  # noqa: N817 - keeps the table readable

_READS = (P.READ_RETURN,)
_WINDOW: dict[str, Any] = {"place": HERE, "named": {"collection_id": "autumn-headline-2026"}}
_RETURN: dict[str, Any] = {
    "place": HERE,
    "named": {"return_id": "autumn-headline-2026:stavermarsh", "query_id": "why-so-low"},
}
_OPENING = {
    "name": "Autumn headline",
    "year": "2025-26",
    "opens": "2026-11-02",
    "due": "2026-11-20",
    "schools": [HERE],
}
_WORDS = {"words": "Without whom?"}
_QUERY = {"measure": "attainment-8", "group": "all", **_WORDS}

COLLECTIONS = [
    Operation("list_collections", _READS, place=HERE, listing=True),
    Operation("open_collection", needs=P.RUN_COLLECTION, body=_OPENING),
    Operation("get_askable", needs=P.RUN_COLLECTION, named={"year": "2025-26"}),
    Operation("get_collection", _READS, **_WINDOW),
    Operation("move_due", _READS, P.RUN_COLLECTION, body={"due": "2026-12-04"}, **_WINDOW),
    Operation("close_collection", _READS, P.RUN_COLLECTION, **_WINDOW),
    Operation("publish_collection", _READS, P.RUN_COLLECTION, **_WINDOW),
    Operation("list_returns", _READS, place=HERE, listing=True),
    Operation("get_return", _READS, **_RETURN),
    Operation("fill_return", _READS, P.WRITE_RETURN, body={"figures": []}, **_RETURN),
    Operation("submit_return", _READS, P.WRITE_RETURN, **_RETURN),
    Operation("answer_query", _READS, P.WRITE_RETURN, body=_WORDS, **_RETURN),
    Operation("query_figure", _READS, P.RUN_COLLECTION, body=_QUERY, **_RETURN),
    Operation("send_return_back", _READS, P.RUN_COLLECTION, body=_WORDS, **_RETURN),
    Operation("accept_return", _READS, P.RUN_COLLECTION, **_RETURN),
    Operation("publish_return", _READS, P.RUN_COLLECTION, **_RETURN),
]
