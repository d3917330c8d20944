"""J1 and J2 without a browser: a Head rates, the CEO's row moves, one trace tells it (R108)."""

from typing import Any

import pytest

from contracts.people import Role
from suite_local.otlp import OtlpReceiver
from suite_local.spans import Told


def a_milestone_to_rate(plan: dict[str, Any]) -> dict[str, Any]:
    milestones = [m for objective in plan["objectives"] for m in objective["milestones"]]
    return next(m for m in milestones if m["rating"] == "not-started" and not m["overdue"])


@pytest.fixture
def rated(trust: Any, until: Any) -> tuple[str, dict[str, Any], dict[str, Any]]:
    """Rate one milestone of Stavermarsh; gives the plan's id and the CEO's row before and after."""
    head, ceo = trust.enter_as(Role.HEADTEACHER, "Stavermarsh"), trust.enter_as(Role.CEO)
    school = head.get("/api/session")["roles"][0]["school_id"]

    def row() -> dict[str, Any]:
        rows = ceo.get("/api/accountability/grid", cycle="2026-27")["rows"]
        return next(row for row in rows if row["school_id"] == school)

    before = row()
    plan = head.get(f"/api/planning/plans/{before['sip']['plan_id']}")
    milestone = a_milestone_to_rate(plan)
    rating = {
        "rating": "on-track",
        "note": "Checked with the attendance team.",
        "evidence": [{"label": "Attendance summary", "url": "https://example.org/summary"}],
    }
    path = f"/api/planning/plans/{plan['id']}/milestones/{milestone['id']}/ratings"
    head.change("POST", path, rating, version=plan["version"])

    def moved() -> dict[str, Any] | None:
        now = row()
        return now if now["version"] > before["version"] else None

    after = until(moved, "the row to move", 2)
    return plan["id"], before, after


def test_the_row_moves_by_exactly_that_milestone(rated: Any) -> None:
    _, before, after = rated

    was, now = before["sip"]["tally"], after["sip"]["tally"]
    assert now == {
        **was,
        "on_track": was["on_track"] + 1,
        "not_started": was["not_started"] - 1,
        "under_way": was["under_way"] + 1,
    }


def test_one_trace_runs_from_the_gateway_to_the_read_side(
    rated: Any, otlp: OtlpReceiver, until: Any
) -> None:
    plan_id, _, _ = rated

    def whole() -> list[Told] | None:
        of_request = [
            span
            for span in otlp.spans
            if span.service == "planning" and span.name == "planning.rate_milestone"
        ]
        for span in reversed(of_request):
            trace = [told for told in otlp.spans if told.trace_id == span.trace_id]
            if {told.service for told in trace} >= {"gateway", "planning", "accountability"}:
                return trace
        return None

    trace = until(whole, "the trace")

    names = {(span.service, span.name) for span in trace}
    assert any(service == "gateway" for service, _ in names)
    assert any(service == "planning" and "send" in name for service, name in names)
    assert any(service == "accountability" and "process" in name for service, name in names)
    known = {span.span_id for span in trace}
    roots = [span for span in trace if span.parent_id not in known]
    assert len(roots) == 1, roots
    assert roots[0].service == "gateway"
    assert plan_id  # the rating happened through this plan
