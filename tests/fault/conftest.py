"""A school in a suite that is broken on purpose, and what the suite keeps when it is looked at."""

from collections.abc import Callable, Iterator
from typing import Any

import httpx2
import pytest
from pymongo import MongoClient

from contracts.accountability import Tally
from contracts.people import Role
from contracts.planning import Rating
from suite_local.suite import Suite

CYCLE = "2026-27"


class Stavermarsh:
    """Its Head and the CEO at their pages; `plan` and `row` are what each is told."""

    def __init__(self, trust: Any) -> None:
        self.head, self.ceo = (
            trust.enter_as(Role.HEADTEACHER, "Stavermarsh"),
            trust.enter_as(Role.CEO),
        )
        self.id: str = self.head.get("/api/session")["roles"][0]["school_id"]
        self.path = f"/api/planning/plans/{self.row()['sip']['plan_id']}"

    def row(self) -> dict[str, Any]:
        return self.ceo.get(f"/api/accountability/grid/rows/{self.id}", cycle=CYCLE)

    def plan(self) -> dict[str, Any]:
        return self.head.get(self.path)

    def milestones(self) -> list[dict[str, Any]]:
        return [step for objective in self.plan()["objectives"] for step in objective["milestones"]]

    def rate(self, milestone: str) -> str:
        """Rate a step otherwise than it stands, and give the rating."""
        plan = self.plan()
        stands = next(step["rating"] for step in self.milestones() if step["id"] == milestone)
        rating = "on-track" if stands != "on-track" else "at-risk"
        body: dict[str, object] = {"rating": rating, "note": "Looked at again.", "evidence": []}
        path = f"{self.path}/milestones/{milestone}/ratings"
        self.head.change("POST", path, body, version=plan["version"])
        return rating

    def agreed(self) -> dict[str, Any] | None:
        """Give the row once it counts exactly what the plan holds."""
        steps = [(Rating(step["rating"]), step["overdue"]) for step in self.milestones()]
        row = self.row()
        return row if row["sip"]["tally"] == Tally.of(steps).model_dump() else None


@pytest.fixture
def suite(demo_suite: Suite) -> Iterator[Suite]:
    """Lend the suite to be broken; whatever a test leaves broken is mended behind it."""
    assert demo_suite.mongod
    assert demo_suite.rabbitmq
    yield demo_suite
    demo_suite.mongod.start()
    demo_suite.rabbitmq.start()
    for name in demo_suite.programs:
        demo_suite.start(name)


@pytest.fixture
def school(suite: Suite, trust: Any, until: Callable[..., Any]) -> Stavermarsh:
    """Lend the school once all of it is heard of, whatever was mended just before."""
    del suite
    school = Stavermarsh(trust)
    until(school.agreed, "the row to agree with the plan")
    return school


@pytest.fixture
def kept(demo_suite: Suite) -> Iterator[MongoClient[dict[str, Any]]]:
    """Look into the databases themselves, one a service."""
    assert demo_suite.mongod
    with MongoClient[dict[str, Any]](
        demo_suite.mongod.url, serverSelectionTimeoutMS=10_000
    ) as client:
        yield client


@pytest.fixture
def readiness(demo_suite: Suite) -> Callable[[str], dict[str, Any]]:
    """Ask a service how it stands, past the gateway."""
    return lambda name: httpx2.get(f"{demo_suite.service_url(name)}/readyz").json()
