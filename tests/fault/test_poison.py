"""A message that cannot be taken in goes aside, the others flow, and comes in once it can."""

import json
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import quote

import httpx2
import pytest

from contracts.people import Role
from suite_local.suite import Suite

TYPE = "planning.milestone-rated.v1"


@pytest.fixture
def impatient(suite: Suite) -> Iterator[Suite]:
    """Let accountability try again once and soon, not for minutes; afterwards as before."""
    reader = suite.programs["accountability"]
    usual = reader.environment
    reader.environment = {**usual, "RETRY_AFTER_SECONDS": "[1]"}
    restart(suite)
    yield suite
    purge(suite, "accountability.dead")
    reader.environment = usual
    restart(suite)


def restart(suite: Suite) -> None:
    suite.stop("accountability")
    suite.start("accountability")


def test_poison_goes_aside_while_others_flow_and_is_taken_in_once_the_cause_is_gone(
    impatient: Suite, school: Any, kept: Any, trust: Any, until: Callable[..., Any]
) -> None:
    operator = trust.enter_as_operator()
    plans, plan_id = kept["accountability"]["sip_progress"], school.path.rpartition("/")[2]
    before, milestone = school.row(), school.milestones()[2]["id"]

    def dead() -> list[tuple[str, str | None, str]]:
        letters = operator.get("/api/accountability/ops/dead")["letters"]
        return [(one["type"], one["subject"], one["reason"]) for one in letters]

    with damaged(plans, plan_id):
        tell(impatient, "accountability", b"{this is no message")
        school.rate(milestone)
        neighbour = a_neighbours_rating(trust)

        until(neighbour, "another school's row to move all the same", 5)
        until(lambda: len(dead()) == 2 or None, "both to be given up", 30)
        assert {*dead()} == {(TYPE, plan_id, "ValidationError"), (TYPE, None, "unreadable")}
        assert school.row()["version"] == before["version"]

    assert operator.change("POST", "/api/accountability/ops/replay") == {"count": 2}
    after = until(school.agreed, "the row to move")
    assert after["version"] == before["version"] + 1
    until(lambda: dead() == [(TYPE, None, "unreadable")] or None, "what is garbage to stay aside")


@contextmanager
def damaged(plans: Any, plan_id: str) -> Generator[None]:
    """Keep a plan while inside as nobody can read it: the cause of a poison that can be mended."""
    plans.update_one({"_id": plan_id}, {"$rename": {"cycle": "damaged"}})
    try:
        yield
    finally:
        plans.update_one({"_id": plan_id}, {"$rename": {"damaged": "cycle"}})


def a_neighbours_rating(trust: Any) -> Callable[[], bool | None]:
    """Rate a step of Marlhaven; gives the question whether its row has moved."""
    head = trust.enter_as(Role.HEADTEACHER, "Marlhaven")
    school = head.get("/api/session")["roles"][0]["school_id"]
    path = f"/api/accountability/grid/rows/{school}"
    before = head.get(path, cycle="2026-27")
    plan = head.get(f"/api/planning/plans/{before['sip']['plan_id']}")
    milestone = plan["objectives"][0]["milestones"][0]["id"]
    head.change(
        "POST",
        f"/api/planning/plans/{plan['id']}/milestones/{milestone}/ratings",
        {"rating": "at-risk", "note": "Looked at again.", "evidence": []},
        version=plan["version"],
    )
    return lambda: head.get(path, cycle="2026-27")["version"] > before["version"] or None


def management(suite: Suite) -> httpx2.Client:
    assert suite.rabbitmq
    return httpx2.Client(base_url=f"{suite.rabbitmq.management_url}/api")


def tell(suite: Suite, queue: str, body: bytes) -> None:
    """Put a message into a service's queue past everybody who would have made it well."""
    message = {
        "routing_key": queue,
        "properties": {"type": TYPE, "message_id": "poison", "delivery_mode": 2},
        "payload": body.decode(),
        "payload_encoding": "string",
    }
    with management(suite) as api:
        told = api.post("/exchanges/%2F/amq.default/publish", content=json.dumps(message))
        assert told.raise_for_status().json() == {"routed": True}


def purge(suite: Suite, queue: str) -> None:
    with management(suite) as api:
        api.delete(f"/queues/%2F/{quote(queue)}/contents").raise_for_status()
