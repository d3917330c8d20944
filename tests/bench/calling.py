"""A browser's part played by the plainest client there is, so that it costs next to nothing."""

import json
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from http.client import HTTPConnection
from time import perf_counter
from typing import Any, Self
from urllib.parse import urlsplit
from urllib.request import urlopen

from contracts.access import Actor
from contracts.people import PersonId, Role, RoleHeld, SessionId

_SILENT_SECONDS = 3.0
"""Uvicorn hangs up on whoever was silent for five seconds: begin anew before it does."""


class Caller:
    """One kept-alive connection to one address, with headers that go with every request."""

    def __init__(self, url: str, headers: Mapping[str, str] | None = None) -> None:
        self.url = url
        self.headers = dict(headers or {})
        self._line = HTTPConnection(urlsplit(url).netloc, timeout=30)
        self._asked = perf_counter()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._line.close()

    def ask(
        self, method: str, path: str, body: object = None, headers: Mapping[str, str] | None = None
    ) -> Any:
        """Ask, and give what was answered; anything but success is an error."""
        if perf_counter() - self._asked > _SILENT_SECONDS:
            self._line.close()
        sent = {**self.headers, **(headers or {})}
        if body is not None:
            sent["Content-Type"] = "application/json"
        self._line.request(method, path, json.dumps(body) if body is not None else None, sent)
        answer = self._line.getresponse()
        whole = answer.read()
        self._asked = perf_counter()
        if not 200 <= answer.status < 300:
            raise RuntimeError(f"{method} {path} was answered {answer.status}: {whole[:300]!r}")
        if cookie := answer.getheader("Set-Cookie"):
            self.headers["Cookie"] = cookie.partition(";")[0]
        return json.loads(whole) if whole else None

    def timed(self, path: str, times: int) -> list[float]:
        """Read the same thing again and again, one after another; gives seconds."""
        self.ask("GET", path)
        taken: list[float] = []
        for _ in range(times):
            began = perf_counter()
            self._line.request("GET", path, headers=self.headers)
            answer = self._line.getresponse()
            answer.read()
            taken.append(perf_counter() - began)
            if answer.status != 200:
                raise RuntimeError(f"GET {path} was answered {answer.status}")
        self._asked = perf_counter()
        return taken


def people_of(gateway_url: str) -> list[dict[str, Any]]:
    """List the demo people one may come in as."""
    with urlopen(f"{gateway_url}/api/sign-in/options") as answer:  # noqa: S310 - our own
        return json.load(answer)["demo_people"]


@contextmanager
def entered(gateway_url: str, person: Mapping[str, Any]) -> Generator[Caller]:
    """Come in as a demo person."""
    with Caller(gateway_url, {"Origin": gateway_url}) as caller:
        caller.ask("POST", "/api/sign-in/demo", {"person_id": person["id"]})
        caller.headers["X-CSRF-Token"] = caller.ask("GET", "/api/session")["csrf"]
        yield caller


def actor_behind(caller: Caller) -> Actor:
    """Give whom the gateway would vouch for, to be vouched for without it."""
    session = caller.ask("GET", "/api/session")
    roles = tuple(
        RoleHeld(role=Role(held["role"]), school_id=held["school_id"]) for held in session["roles"]
    )
    return Actor(id=PersonId(session["person"]["id"]), roles=roles, session_id=SessionId("bench"))
