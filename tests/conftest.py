"""A whole suite for the tests that need one: the demo trust, real processes, real telemetry."""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any, TypeVar

import httpx2
import pytest

from contracts.people import Role
from suite_local.otlp import OtlpReceiver
from suite_local.settings import SuiteSettings
from suite_local.suite import Suite

R = TypeVar("R")

PATIENCE_SECONDS = 15.0
AGAIN_SECONDS = 0.05


def wait_until(ask: Callable[[], R | None], what: str, patience: float = PATIENCE_SECONDS) -> R:
    """Ask again until there is an answer; fail with words when patience ends."""
    deadline = time.monotonic() + patience
    while (answer := ask()) is None:
        if time.monotonic() > deadline:
            pytest.fail(f"waited {patience:.0f} s for {what}")
        time.sleep(AGAIN_SECONDS)
    return answer


class Visitor:
    """Somebody at the gateway's door, as a browser would be."""

    def __init__(self, gateway_url: str) -> None:
        self.client = httpx2.Client(
            base_url=gateway_url, headers={"Origin": gateway_url}, timeout=20
        )

    def enter(self, path: str, body: dict[str, str]) -> "Visitor":
        self.client.post(path, json=body).raise_for_status()
        self.client.headers["X-CSRF-Token"] = self.get("/api/session")["csrf"]
        return self

    def get(self, path: str, **query: str) -> Any:
        return self.client.get(path, params=query).raise_for_status().json()

    def change(
        self, method: str, path: str, body: object = None, *, version: int | None = None
    ) -> Any:
        headers = {} if version is None else {"If-Match": f'"{version}"'}
        answer = self.client.request(method, path, json=body, headers=headers)
        assert answer.is_success, answer.text
        return answer.json() if answer.content else None


class Trust:
    """A running suite and the people who can come in."""

    def __init__(self, suite: Suite) -> None:
        self.suite = suite
        self._doors = ExitStack()
        with httpx2.Client(base_url=suite.gateway_url) as client:
            options = client.get("/api/sign-in/options").raise_for_status().json()
        self.people: list[dict[str, Any]] = options["demo_people"]

    def enter_as(self, role: Role, school: str | None = None) -> Visitor:
        """Come in as the first demo person in a role, at a school whose name has this word."""
        fits = [
            person["id"]
            for person in self.people
            if person["role"] == role
            and (school is None or school in (person["school_name"] or ""))
        ]
        return self._visitor().enter("/api/sign-in/demo", {"person_id": fits[0]})

    def enter_as_operator(self) -> Visitor:
        """Come in as whoever runs the suite."""
        code = self.suite.addresses.operator_code
        return self._visitor().enter("/api/sign-in/operator", {"code": code})

    def close(self) -> None:
        """Let everybody out."""
        self._doors.close()

    def _visitor(self) -> Visitor:
        visitor = Visitor(self.suite.gateway_url)
        self._doors.enter_context(visitor.client)
        return visitor


@pytest.fixture(scope="session")
def until() -> Callable[..., Any]:
    """Lend `wait_until`: tests are no package that could import it."""
    return wait_until


@pytest.fixture(scope="session")
def otlp() -> Iterator[OtlpReceiver]:
    with OtlpReceiver() as receiver:
        yield receiver


@pytest.fixture(scope="session")
def demo_suite(otlp: OtlpReceiver, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Suite]:
    """The demo trust in a suite of its own, telling the receiver what it does."""
    folder = tmp_path_factory.mktemp("suite")
    told = {
        "OTEL_EXPORTER_OTLP_ENDPOINT": otlp.url,
        "OTEL_BSP_SCHEDULE_DELAY": "200",
        "TRACES_URL": otlp.url,
    }
    with Suite(folder, SuiteSettings(demo=True, environment=told)) as suite:
        yield suite


@pytest.fixture
def trust(demo_suite: Suite) -> Iterator[Trust]:
    trust = Trust(demo_suite)
    yield trust
    trust.close()
