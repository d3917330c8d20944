"""Dropped and folded anew from what services say now, the views show the same numbers (R106)."""

from collections.abc import Callable
from typing import Any, cast

from contracts.people import Role
from suite_local.rebuilding import rebuild_views

PAGES = (
    "/api/accountability/grid?cycle=2026-27",
    "/api/accountability/grid?cycle=2026-27&regroup=priority",
    "/api/accountability/grid?cycle=2026-27&regroup=term",
    "/api/accountability/summary?cycle=2026-27",
    "/api/accountability/cadence?cycle=2026-27",
    "/api/accountability/cadence/summary?cycle=2026-27",
    "/api/accountability/actions/book?cycle=2026-27",
    "/api/accountability/actions?show=open&limit=200",
    "/api/accountability/governance?cycle=2026-27",
    "/api/accountability/enquiries",
    "/api/accountability/forums",
    "/api/accountability/signals?limit=200",
    "/api/accountability/outcomes",
)
UNSAID = {"version", "as_of", "columns", "column"}


def test_a_rebuild_gives_identical_numbers(trust: Any, until: Callable[..., Any]) -> None:
    ceo = trust.enter_as(Role.CEO)
    before = [numbers(ceo.get(page)) for page in PAGES]
    said: list[str] = []

    rebuild_views(trust.suite.gateway_url, trust.suite.addresses.operator_code, said.append)

    def same() -> bool | None:
        return [numbers(ceo.get(page)) for page in PAGES] == before or None

    assert until(same, "the same numbers")
    assert len(said) == 4


def test_the_comparison_would_notice_one_milestone(trust: Any) -> None:
    grid = trust.enter_as(Role.CEO).get(PAGES[0])
    before = numbers(grid)

    grid["rows"][0]["sip"]["tally"]["embedded"] += 1

    assert numbers(grid) != before


def numbers(page: object) -> object:
    """Leave out what tells of writing and hearing: versions, and when each column was heard."""
    if isinstance(page, dict):
        kept = cast("dict[str, object]", page)
        return {name: numbers(kept[name]) for name in kept.keys() - UNSAID}
    return [numbers(one) for one in cast("list[object]", page)] if isinstance(page, list) else page
