"""What the trust looks out for: set by the CEO or the data specialist, judged by at once (R91)."""

from typing import Any

import pytest

from chassis.bus import deliver
from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.performance import SignalCleared, SignalRaised, ThresholdsSet
from contracts.samples import sample_of
from performance.examples_of_judging import (
    CEO,
    COLLEAGUE,
    CPD,
    GOVERNOR,
    HEAD,
    LEAD,
    SPECIALIST,
    TRUSTEE,
    VISITOR,
    a_signal,
    what_is_judged,
)
from performance.main import PERFORMANCE
from performance.subscriptions import SUBSCRIPTIONS

LINE: dict[str, Any] = {
    "measure": "persistent-absence",
    "group": "all",
    "phases": ["secondary"],
    "kind": "level",
    "beyond": "above",
    "amount": 25.0,
}


def put(
    store: MemoryStore, actor: Actor, *lines: object, version: int | None = 0
) -> tuple[int, dict[str, Any]]:
    headers = {} if version is None else {"If-Match": f'"{version}"'}
    client = client_of(app_of(PERFORMANCE, store), actor)
    answer = client.put("/thresholds", json={"thresholds": lines}, headers=headers)
    return answer.status_code, answer.json()


def get(store: MemoryStore, actor: Actor) -> tuple[int, dict[str, Any]]:
    answer = client_of(app_of(PERFORMANCE, store), actor).get("/thresholds")
    return answer.status_code, answer.json()


async def test_until_the_trust_sets_its_own_the_usual_ones_hold_and_say_so() -> None:
    status, shown = get(MemoryStore(), SPECIALIST)

    levels = {
        (one["amount"], one["phases"][0])
        for one in shown["thresholds"]
        if one["measure"] == "persistent-absence"
    }
    assert (status, shown["usual"], shown["version"], shown["may_set"]) == (200, True, 0, True)
    assert levels == {(25.0, "secondary"), (15.0, "primary")}


async def test_setting_them_is_announced_as_agreed_and_every_school_is_judged_by_them() -> None:
    store = MemoryStore(signals=[a_signal()], **what_is_judged())

    status, shown = put(store, SPECIALIST, LINE | {"amount": 30})
    [message] = store.outbox
    await deliver(message, SUBSCRIPTIONS, store)
    set_back, _ = put(store, SPECIALIST, LINE, version=shown["version"])
    await deliver(store.outbox[-1], SUBSCRIPTIONS, store)

    assert (status, shown["usual"], shown["set_by"]) == (200, False, SPECIALIST.id)
    assert set_back == 200
    assert store.outbox[2].data == sample_of(ThresholdsSet).data
    assert [fact.type for fact in store.outbox] == [
        ThresholdsSet.type,
        SignalCleared.type,
        ThresholdsSet.type,
        SignalRaised.type,
    ]


async def test_the_same_again_is_no_news() -> None:
    store = MemoryStore()
    _, first = put(store, CEO, LINE)
    kept = dict(store.kept)

    status, again = put(store, CEO, LINE, version=1)

    assert (status, again["version"], len(store.outbox)) == (200, first["version"], 1)
    assert store.kept == kept


@pytest.mark.parametrize(
    ("lines", "field", "words"),
    [
        ([LINE | {"measure": "happiness"}], "thresholds.0", "no such measure"),
        ([LINE | {"phases": ["16-plus"]}], "thresholds.0", "not measured in every phase"),
        ([LINE | {"beyond": "below"}], "thresholds.0", "better side"),
        ([LINE, LINE | {"amount": 30}], "thresholds.1", "set twice for secondary"),
        ([LINE | {"kind": "change", "amount": -1}], "thresholds.0", "less than nothing"),
        ([LINE | {"kind": "gap-to-others"}], "thresholds.0", "no others"),
    ],
)
def test_what_no_figure_could_be_held_against_is_refused(
    lines: list[object], field: str, words: str
) -> None:
    store = MemoryStore()

    status, problem = put(store, CEO, *lines)

    assert (status, problem["code"]) == (422, "invalid")
    assert problem["errors"][0]["field"] == field
    assert words in problem["errors"][0]["message"]
    assert (store.kept, store.outbox) == ({}, [])


@pytest.mark.parametrize(("version", "status"), [(None, 428), (3, 409)])
def test_only_what_was_seen_can_be_changed(version: int | None, status: int) -> None:
    store = MemoryStore()

    refused, _ = put(store, CEO, LINE, version=version)

    assert (refused, store.kept, store.outbox) == (status, {}, [])


@pytest.mark.parametrize(
    ("actor", "reads", "sets"),
    [
        (LEAD, 200, 403),
        *((actor, 404, 404) for actor in (CPD, HEAD, COLLEAGUE, GOVERNOR, TRUSTEE, VISITOR)),
    ],
)
def test_nobody_else_sets_them(actor: Actor, reads: int, sets: int) -> None:
    store = MemoryStore()

    assert (get(store, actor)[0], put(store, actor, LINE)[0]) == (reads, sets)
    assert (store.kept, store.outbox) == ({}, [])


def test_who_set_them_is_told_so() -> None:
    store = MemoryStore()
    put(store, SPECIALIST, LINE)
    parts = {
        part["what"]: part["records"]
        for part in client_of(app_of(PERFORMANCE, store), SPECIALIST)
        .get("/about-me")
        .json()["parts"]
    }

    assert parts["Thresholds you set"] == [{"thresholds": [LINE], "set_at": "2026-11-23T09:30:00Z"}]
