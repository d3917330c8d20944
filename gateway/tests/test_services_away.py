from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import TypeVar

from hypothesis import given
from hypothesis import strategies as st

from chassis.failures import Unavailable
from chassis.store import PLAIN, Asked
from chassis.testing import MemoryStore
from chassis.work import Work
from contracts.access import Actor
from gateway.forward.circuit import OPENS_AFTER, RESTS_SECONDS, Circuit
from gateway.testing import HEAD, Site, a_site

R = TypeVar("R")


class Losing(MemoryStore):
    """A database that can be away."""

    away = False

    async def transact(
        self, actor: Actor, body: Callable[[Work], Awaitable[R]], *, asked: Asked = PLAIN
    ) -> R:
        if self.away:
            raise Unavailable("the database does not answer")
        return await super().transact(actor, body, asked=asked)


async def test_a_service_that_is_away_is_named(site: Site) -> None:
    browser = await site.as_(HEAD)

    answer = await browser.get("/api/accountability/grid")

    assert answer.status_code == 503
    assert answer.json()["code"] == "service-away"
    assert answer.json()["service"] == "accountability"
    assert answer.headers["retry-after"] == "2"


async def test_without_its_database_the_gateway_says_so_and_asks_nobody() -> None:
    store = Losing(now=datetime.now(UTC))
    async with a_site(store, session_trusted_seconds=0) as site:
        browser = await site.as_(HEAD)
        heard = len(site.heard.actors)
        store.away = True

        for ask in (browser.get, browser.post):
            answer = await ask("/api/planning/plans")
            assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")
            assert answer.headers["retry-after"] == "2"

        store.away = False
        assert len(site.heard.actors) == heard
        assert (await browser.get("/api/planning/plans/plan-1")).status_code == 200


async def test_one_service_away_leaves_the_others_alone(site: Site) -> None:
    browser = await site.as_(HEAD)
    for _ in range(OPENS_AFTER + 1):
        await browser.get("/api/accountability/grid")

    assert (await browser.get("/api/planning/plans/plan-1")).status_code == 200


async def test_a_read_is_tried_again_once(site: Site) -> None:
    browser = await site.as_(HEAD)

    site.heard.answers = [503]
    once = await browser.get("/api/planning/plans/plan-1")
    site.heard.answers = [502, 502]
    twice = await browser.get("/api/planning/plans/plan-1")

    assert (once.status_code, twice.status_code) == (200, 502)
    assert len(site.heard.actors) == 4


async def test_a_write_is_not_tried_again(site: Site) -> None:
    browser = await site.as_(HEAD)

    site.heard.answers = [503]
    answer = await browser.put("/api/planning/plans/plan-1", json={})

    assert answer.status_code == 503
    assert len(site.heard.actors) == 1


async def test_a_wish_that_lay_too_long_in_a_service_does_not_end_the_session(site: Site) -> None:
    browser = await site.as_(HEAD)

    site.heard.answers = [401]
    answer = await browser.put("/api/planning/plans/plan-1", json={})

    assert (answer.status_code, answer.json()["code"]) == (503, "service-away")
    assert (await browser.get("/api/session")).status_code == 200


class Moment:
    """A clock to wind by hand."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_the_circuit_opens_after_five_failures_and_lets_one_probe_through() -> None:
    moment = Moment()
    circuit = Circuit(moment)
    for _ in range(OPENS_AFTER):
        assert circuit.lets_through()
        circuit.failed()

    assert not circuit.lets_through()
    moment.now += RESTS_SECONDS
    assert circuit.lets_through()  # the probe
    assert not circuit.lets_through()  # the others wait for it
    circuit.answered()
    assert circuit.lets_through()


def test_a_failed_probe_begins_another_rest() -> None:
    moment = Moment()
    circuit = Circuit(moment)
    for _ in range(OPENS_AFTER):
        circuit.failed()
    moment.now += RESTS_SECONDS
    assert circuit.lets_through()

    circuit.failed()
    moment.now += RESTS_SECONDS - 0.1

    assert not circuit.lets_through()


@given(st.lists(st.sampled_from(["answered", "failed"]), max_size=40))
def test_the_circuit_is_open_exactly_after_enough_failures_in_a_row(outcomes: list[str]) -> None:
    circuit = Circuit(Moment())
    for outcome in outcomes:
        getattr(circuit, outcome)()

    since = outcomes[::-1].index("answered") if "answered" in outcomes else len(outcomes)

    assert circuit.lets_through() is (since < OPENS_AFTER)
