"""J1's cadence cell without a browser: a 1:1 is held, and the CEO's row says so by itself."""

from typing import Any

import pytest

from contracts.people import Role

SCHOOL = "Ashlode"  # its 1:1 is planned for the day on which the demo trust stands


@pytest.fixture
def held(trust: Any, until: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """Hold Ashlode's 1:1 of today; gives the CEO's row before and, within two seconds, after."""
    ceo, head = trust.enter_as(Role.CEO), trust.enter_as(Role.HEADTEACHER, SCHOOL)
    me = head.get("/api/session")
    school = me["roles"][0]["school_id"]

    def row() -> dict[str, Any]:
        rows = ceo.get("/api/accountability/grid", cycle="2026-27")["rows"]
        return next(row for row in rows if row["school_id"] == school)

    before = row()
    today = {"from": "2026-11-23", "to": "2026-11-23", "kind": "one-to-one", "school_id": school}
    (meeting,) = ceo.get("/api/meetings/meetings", **today)["items"]
    path = f"/api/meetings/meetings/{meeting['id']}"
    came = {"attended": [me["person"]["id"]]}
    ceo.change("POST", f"{path}/hold", came, version=meeting["version"])

    def moved() -> dict[str, Any] | None:
        now = row()
        return now if now["cadence"] != before["cadence"] else None

    return before, until(moved, "the row to say that the 1:1 was held", 2)


def test_the_cadence_cell_moves_and_nothing_else_of_the_row(held: Any) -> None:
    before, after = held

    assert after["cadence"]["next_due"] > before["cadence"]["next_due"]
    assert (after["sip"], after["actions"]) == (before["sip"], before["actions"])
