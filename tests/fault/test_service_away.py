"""One service away takes no page down: what it feeds stands as it was, the rest goes on."""

from collections.abc import Callable
from typing import Any

from suite_local.suite import Suite


def test_without_planning_the_grid_answers_and_only_planning_is_away(
    suite: Suite, school: Any, until: Callable[..., Any]
) -> None:
    before = school.row()
    suite.kill("planning")

    grid = school.ceo.get("/api/accountability/grid", cycle="2026-27")
    assert next(row for row in grid["rows"] if row["school_id"] == school.id) == before
    assert all(column["as_of"] for column in grid["columns"])
    assert school.head.client.get("/api/directory/schools").status_code == 200
    away = school.head.client.get(school.path)
    assert (away.status_code, away.json()["code"]) == (503, "service-away")
    assert (away.json()["service"], away.headers["Retry-After"]) == ("planning", "2")

    suite.start("planning")
    until(lambda: school.head.client.get(school.path).is_success or None, "planning to be asked")
