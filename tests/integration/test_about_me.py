"""One file from every service that runs: what each holds about whoever asks (domain §5)."""

from typing import Any

from contracts.people import Role
from suite_local.settings import GATEWAY, SERVICES


def test_a_headteacher_takes_away_everything_about_themselves(trust: Any) -> None:
    head, deputy = (
        trust.enter_as(role, "Stavermarsh") for role in (Role.HEADTEACHER, Role.SCHOOL_LEADER)
    )
    me = head.get("/api/session")["person"]

    told = head.get("/api/about-me")

    parts = {
        (one["service"], part["what"]): part["records"]
        for one in told["services"]
        for part in one["parts"]
    }
    assert {one["service"] for one in told["services"]} == {GATEWAY, *SERVICES}
    assert told["person_id"] == me["id"]
    (record,) = parts["directory", "Your record among the trust's people"]
    assert (record["id"], record["email"]) == (me["id"], me["email"])
    assert parts["planning", "Changes you made to plans, of the last 200 to each"] != []
    assert me["email"] not in str(deputy.get("/api/about-me"))
