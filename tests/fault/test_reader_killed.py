"""The reading side is killed over its work: each rating counts once, the last one stands."""

from collections.abc import Callable
from typing import Any

from suite_local.suite import Suite


def test_killed_over_waiting_messages_accountability_applies_each_once_and_in_order(
    suite: Suite, school: Any, kept: Any, until: Callable[..., Any]
) -> None:
    before = school.row()
    suite.kill("accountability")
    first, *others = [step["id"] for step in school.milestones()[:6]]
    ratings = [school.rate(milestone) for milestone in (first, *others, first, first)]

    def some_are_in() -> bool | None:
        row = kept["accountability"]["rows"].find_one({"_id": before["id"]})
        return row["version"] > before["version"] or None

    suite.programs["accountability"].start()
    until(some_are_in, "the first ratings", 30)
    suite.kill("accountability")
    suite.start("accountability")

    row = until(school.agreed, "every rating", 90)
    once = before["version"] + len({first, *others}), before["version"] + len(ratings)
    assert once[0] <= row["version"] <= once[1]  # what came late and was older changes nothing
    assert shown(school)[first] == (ratings[-1], ratings[-2])


def shown(school: Any) -> dict[str, tuple[str, str]]:
    """How each step stands on the reading side, and stood before."""
    plan = school.ceo.get(f"/api/accountability/schools/{school.id}/sip", cycle="2026-27")
    return {
        step["milestone_id"]: (step["rating"], step["previous"])
        for objective in plan["objectives"]
        for step in objective["milestones"]
    }
