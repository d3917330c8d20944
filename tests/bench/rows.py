"""From the answer to a Head's rating until the CEO's row has changed, at fifty ratings a second.

Planning is asked directly, so that browsers' part and the gateway's take no processor from the way
that is measured.
"""

import asyncio
import secrets
import threading
from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from itertools import cycle
from pathlib import Path
from time import perf_counter, sleep
from typing import Any

from calling import Caller, actor_behind, entered, people_of
from keys import bearer, published_keys
from measuring import Aim, Figure, Measured, share

from chassis.parcels import Arrival, unpacked
from chassis.rabbit import Line
from contracts.access import Actor
from contracts.accountability import RowChanged
from suite_local.otlp import OtlpReceiver
from suite_local.ports import kept_port
from suite_local.settings import GATEWAY, SuiteSettings
from suite_local.suite import Suite

AIM = Aim(most=250)
A_SECOND, SECONDS, ROUNDS = 50, 20, 3
_LAST_WORD_SECONDS = 10.0


class Rows:
    """Hears every changed row, by the trace of the request that caused it."""

    def __init__(self, amqp_url: str) -> None:
        self.heard: dict[str, float] = {}
        self._url = amqp_url
        self._ended = asyncio.Event()
        self._loop = asyncio.new_event_loop()
        self._listening = threading.Event()

    @contextmanager
    def listening(self) -> Generator[None]:
        """Listen in a thread of its own while inside."""
        thread = threading.Thread(
            target=self._loop.run_until_complete, args=(self._listen(),), daemon=True
        )
        thread.start()
        self._listening.wait()
        yield
        self._loop.call_soon_threadsafe(self._ended.set)
        thread.join()
        self._loop.close()

    async def _listen(self) -> None:
        async def on_open(line: Line) -> None:
            await line.listen([RowChanged.type], self._arrived)
            self._listening.set()

        line = Line(self._url, on_open)
        line.start()
        await self._ended.wait()
        await line.stop()

    async def _arrived(self, arrival: Arrival) -> None:
        moment = perf_counter()
        if traceparent := unpacked(arrival.parcel).traceparent:
            self.heard.setdefault(traceparent.split("-")[1], moment)
        await arrival.take()


class School:
    """A Head with a published plan, rating one of its steps better and better again."""

    def __init__(self, head: Actor, planning: Caller, plan: dict[str, Any]) -> None:
        self._head = head
        self._planning = planning
        self._version: int = plan["version"]
        milestones = [m["id"] for one in plan["objectives"] for m in one["milestones"]]
        self._paths = cycle(
            f"/plans/{plan['id']}/milestones/{milestone}/ratings" for milestone in milestones
        )
        self._ratings = cycle(["on-track"] * len(milestones) + ["at-risk"] * len(milestones))
        self._one_at_a_time = threading.Lock()

    def come_in(self) -> None:
        """Be vouched for, for the next minute."""
        self._planning.headers.update(bearer(self._head))

    def rate(self) -> tuple[str, float]:
        """Rate once; gives the trace and the moment of the answer."""
        trace = secrets.token_hex(16)
        with self._one_at_a_time:
            body = {
                "rating": next(self._ratings),
                "note": "Looked at again.",
                "evidence": [{"label": "Summary", "url": "https://example.org/summary"}],
            }
            headers = {
                "If-Match": f'"{self._version}"',
                "traceparent": f"00-{trace}-{secrets.token_hex(8)}-01",
            }
            plan = self._planning.ask("POST", next(self._paths), body, headers)
            answered = perf_counter()
            self._version = plan["version"]
        return trace, answered


def measure(folder: Path, *, small: bool) -> Measured:
    """Rate across the demo trust with tracing on, as `make run` has it."""
    (folder / "suite").mkdir()
    port = kept_port(folder / "suite", GATEWAY)
    with OtlpReceiver() as receiver, published_keys(port) as keys, ExitStack() as doors:
        settings = SuiteSettings(
            environment={
                "OTEL_EXPORTER_OTLP_ENDPOINT": receiver.url,
                "UVICORN_ACCESS_LOG": "false",
            },
            environment_of={"planning": {"JWKS_URL": keys}},
        )
        with Suite(folder / "suite", settings) as suite:
            schools = _schools(suite, doors)
            rows = Rows(suite.addresses.amqp_url)
            with rows.listening():
                seconds, rounds = (4, 1) if small else (SECONDS, ROUNDS)
                _rate(schools, rows, 2)  # warms up
                taken = [_rate(schools, rows, seconds) for _ in range(rounds)]
    figures = (
        Figure.of("answer → row changed, p50", [share(one, 0.5) for one, _ in taken], " ms"),
        Figure.of("answer → row changed, p95", [share(one, 0.95) for one, _ in taken], " ms", AIM),
        Figure.of("answer → row changed, longest", [max(one) for one, _ in taken], " ms"),
        Figure.of("ratings a second, reached", [rate for _, rate in taken]),
    )
    return Measured(figures, (f"{len(schools)} schools; every rating's row was heard of.",))


def _schools(suite: Suite, doors: ExitStack) -> list[School]:
    schools: list[School] = []
    planning = suite.service_url("planning")
    for person in people_of(suite.gateway_url):
        if person["role"] != "headteacher":
            continue
        head = doors.enter_context(entered(suite.gateway_url, person))
        own = head.ask("GET", "/api/session")["roles"][0]["school_id"]
        for found in head.ask("GET", "/api/planning/plans?cycle=2026-27")["items"]:
            plan = head.ask("GET", f"/api/planning/plans/{found['id']}")
            if plan["school_id"] == own and plan["state"] == "published":
                direct = doors.enter_context(Caller(planning))
                schools.append(School(actor_behind(head), direct, plan))
    return schools


def _rate(schools: list[School], rows: Rows, seconds: float) -> tuple[list[float], float]:
    """Rate at the pace asked for; gives milliseconds for each rating, and the pace reached."""
    for school in schools:
        school.come_in()
    wanted = int(seconds * A_SECOND)
    began = perf_counter()
    with ThreadPoolExecutor(len(schools)) as pool:
        asked = [pool.submit(one.rate) for one in _paced(schools, wanted, began)]
        answered = [one.result() for one in asked]
    pace = wanted / (max(moment for _, moment in answered) - began)
    until = perf_counter() + _LAST_WORD_SECONDS
    while any(trace not in rows.heard for trace, _ in answered):
        if perf_counter() > until:
            raise TimeoutError("some row was never heard to change")
        sleep(0.05)
    return [1_000 * (rows.heard[trace] - moment) for trace, moment in answered], pace


def _paced(schools: list[School], wanted: int, began: float) -> Iterator[School]:
    for number, school in zip(range(wanted), cycle(schools)):
        sleep(max(0.0, began + number / A_SECOND - perf_counter()))
        yield school
