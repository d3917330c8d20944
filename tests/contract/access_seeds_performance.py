"""Performance with something of each slice in it, at Stavermarsh and for the trust."""

from typing import Any

from access_seeds_headlines import what_headlines_keep
from access_seeds_heads_reports import what_heads_reports_keep
from access_seeds_imports import what_imports_and_inspections_keep
from access_seeds_judging import what_judging_keeps

import performance.examples_of_collections as collected


def what_performance_keeps() -> dict[str, Any]:
    """Seed every slice."""
    return _together(
        collected.what_collections_know(collected.a_queried_return()),
        what_judging_keeps(),
        what_headlines_keep(),
        what_heads_reports_keep(),
        what_imports_and_inspections_keep(),
    )


def _together(*seeds: dict[str, Any]) -> dict[str, Any]:
    """Put what each slice needs beside the rest; of two things with one id the first stays."""
    kept: dict[str, dict[str, Any]] = {}
    for seed in seeds:
        for collection, things in seed.items():
            mine = kept.setdefault(collection, {})
            for thing in things:
                mine.setdefault(thing.id, thing)
    return {collection: [*things.values()] for collection, things in kept.items()}
