"""Tiers over HTTP and by message: set with reasons, read by few, moved by nobody else (R60-R62)."""

from typing import Any

import pytest

from chassis.bus import deliver
from chassis.testing import NOW, MemoryStore, app_of, client_of
from chassis.work import envelope_of
from contracts.access import Actor
from contracts.base import Event
from contracts.performance import (
    Dataset,
    FiguresPublished,
    RiskAssessed,
    SignalCleared,
    SignalFollowed,
    SignalRaised,
    Tier,
)
from contracts.samples import sample_of
from contracts.schools import SchoolRecorded
from performance.examples_of_judging import (
    ASHLODE,
    CEO,
    COLLEAGUE,
    CPD,
    GOVERNOR,
    HEAD,
    LEAD,
    NEIGHBOUR,
    SENCO,
    SPECIALIST,
    STAVERMARSH,
    TERM_ONE,
    TRUSTEE,
    VISITOR,
    a_record,
    what_risk_knows,
)
from performance.main import PERFORMANCE
from performance.subscriptions import SUBSCRIPTIONS

PATH = "/risk/stavermarsh"
WHY = "Absence has risen for three years; the tutors have not begun."
SOFT = {"kind": "soft", "words": "Corridors were unsettled on both visits."}
BODY: dict[str, Any] = {
    "tier": "intensive",
    "rationale": WHY,
    "evidence": [
        {"kind": "signal", "signal_id": "stavermarsh:persistent-absence:all"},
        {"kind": "sip-slippage"},
        {"kind": "dataset", "dataset": "absence", "year": "2025-26"},
        SOFT,
    ],
}


def a_store(*tiers: Tier) -> MemoryStore:
    records = [a_record(*tiers), a_record(Tier.SUSTAIN, school_id=ASHLODE)]
    return MemoryStore(TERM_ONE, risk_assessments=records, **what_risk_knows())


def put(
    store: MemoryStore, actor: Actor, body: object = BODY, version: int | None = 1
) -> tuple[int, dict[str, Any]]:
    headers = {} if version is None else {"If-Match": f'"{version}"'}
    answer = client_of(app_of(PERFORMANCE, store), actor).put(PATH, json=body, headers=headers)
    return answer.status_code, answer.json()


def get(store: MemoryStore, actor: Actor, path: str) -> tuple[int, dict[str, Any]]:
    answer = client_of(app_of(PERFORMANCE, store), actor).get(path)
    return answer.status_code, answer.json()


async def hear(store: MemoryStore, event: type[Event], sequence: int, **more: object) -> None:
    sample = sample_of(event)
    fact = event.model_validate({**sample.data, **more})
    message = envelope_of(fact, about=sample.subject, sequence=sequence, now=NOW)
    await deliver(message, SUBSCRIPTIONS, store)


def test_a_tier_is_set_with_why_and_by_what_and_told_without_a_word_of_it() -> None:
    store = a_store(Tier.TARGETED)

    status, shown = put(store, LEAD)

    [fact] = store.outbox
    assert status == 200
    assert fact.data == sample_of(RiskAssessed).data
    assert (fact.subject, fact.sequence) == (STAVERMARSH, 2)
    assert (shown["tier"], shown["since"], shown["version"]) == ("intensive", "2026-11-09", 2)
    newest, older = shown["history"]
    assert (newest["rationale"], newest["previous"], older["tier"]) == (WHY, "targeted", "targeted")
    assert [one["words"] for one in newest["evidence"]] == [
        "Persistent absence 27.4%, level 25% (2025-26)",
        "Improvement plan 2026-27: 1 of 3 milestones slipping (1 overdue, 0 off track)",
        "Absence figures of 2025-26",
        SOFT["words"],
    ]


def test_evidence_stays_as_it_was_when_its_signal_is_long_over() -> None:
    store = a_store()
    put(store, SPECIALIST)
    for key in [key for key in store.kept if key[0] == "risk_signals"]:
        del store.kept[key]

    _, shown = get(store, CEO, PATH)

    assert shown["history"][0]["evidence"][0]["words"].startswith("Persistent absence")
    assert shown["open_signals"] == 0


@pytest.mark.parametrize(
    "wrong",
    [
        {"rationale": "   "},
        {"evidence": []},
        {"evidence": [{"kind": "signal", "signal_id": "ashlode:persistent-absence:all"}]},
        {"evidence": [{"kind": "dataset", "dataset": "ks4", "year": "2025-26"}]},
        {"evidence": [{"kind": "soft"}]},
        {"evidence": [SOFT, SOFT]},
        {"tier": "alarming"},
    ],
)
def test_without_a_rationale_or_evidence_that_is_there_nothing_is_set(wrong: Any) -> None:
    store = a_store(Tier.TARGETED)
    before = dict(store.kept)

    status, problem = put(store, CEO, BODY | wrong)

    assert (status, problem["code"]) == (422, "invalid")
    assert (store.kept, store.outbox) == (before, [])


@pytest.mark.parametrize(("version", "status"), [(None, 428), (7, 409)])
def test_only_what_was_seen_can_be_changed(version: int | None, status: int) -> None:
    store = a_store()
    before = dict(store.kept)

    assert put(store, CEO, version=version)[0] == status
    assert (store.kept, store.outbox) == (before, [])


def test_the_board_lists_every_school_in_school_order_with_what_the_facts_suggest() -> None:
    store = a_store()

    _, page = get(store, CPD, "/risk")

    ashlode, stavermarsh = page["items"]
    assert (ashlode["tier"], ashlode["suggestion"]["direction"]) == ("sustain", "none")
    assert (stavermarsh["tier"], stavermarsh["since"]) == (None, None)
    assert (stavermarsh["open_signals"], stavermarsh["overdue"]) == (1, 1)
    assert stavermarsh["suggestion"]["words"] == (
        "1 open signal (1 point) and 1 of 3 milestones slipping (2 points) make 3 points, "
        "which suggests Targeted. No tier has been set yet."
    )
    assert (stavermarsh["may_set"], "history" in stavermarsh) == (False, False)


def test_a_suggestion_never_sets_a_tier() -> None:
    store = a_store()
    before = dict(store.kept)

    get(store, CEO, "/risk")
    get(store, CEO, PATH)

    assert (store.kept, store.outbox) == (before, [])


@pytest.mark.parametrize("actor", [CPD, HEAD])
def test_who_reads_why_without_judging_may_not_set_it(actor: Actor) -> None:
    store = a_store(Tier.TARGETED)
    before = dict(store.kept)

    status, shown = get(store, actor, PATH)

    assert (status, shown["may_set"], put(store, actor)[0]) == (200, False, 403)
    assert (store.kept, store.outbox) == (before, [])


def test_a_head_reads_their_own_school_and_no_other() -> None:
    store = a_store(Tier.TARGETED)

    listed = [one["school_id"] for one in get(store, HEAD, "/risk")[1]["items"]]
    tiers = [one["school_id"] for one in get(store, HEAD, "/tiers")[1]["items"]]

    assert (listed, tiers) == ([STAVERMARSH], [STAVERMARSH])
    assert get(store, NEIGHBOUR, PATH)[0] == 404


def test_trustees_read_the_tier_and_not_a_word_of_why() -> None:
    store = a_store(Tier.TARGETED, Tier.INTENSIVE)

    _, page = get(store, TRUSTEE, "/tiers")

    assert [(one["school_id"], one["tier"], one["since"]) for one in page["items"]] == [
        (ASHLODE, "sustain", "2026-11-02"),
        (STAVERMARSH, "intensive", "2026-11-03"),
    ]
    assert set(page["items"][0]) == {
        *("id", "version", "school_id", "school_name", "short_name", "phase", "tier", "since")
    }
    assert get(store, TRUSTEE, "/risk") == (200, {"items": [], "next": None})
    assert (get(store, TRUSTEE, PATH)[0], put(store, TRUSTEE)[0]) == (404, 404)


@pytest.mark.parametrize("actor", [GOVERNOR, COLLEAGUE, SENCO, VISITOR])
def test_nobody_else_learns_that_there_is_a_tier(actor: Actor) -> None:
    store = a_store(Tier.TARGETED)
    before = dict(store.kept)

    assert get(store, actor, "/risk")[1]["items"] == []
    assert get(store, actor, "/tiers")[1]["items"] == []
    assert (get(store, actor, PATH)[0], put(store, actor)[0]) == (404, 404)
    assert (store.kept, store.outbox) == (before, [])


def test_those_not_judged_yet_have_no_tier_for_trustees() -> None:
    listed = get(a_store(), TRUSTEE, "/tiers")[1]["items"]

    assert [one["school_id"] for one in listed] == [ASHLODE]


async def test_a_signal_reads_as_its_figure_stands_now() -> None:
    store = MemoryStore(risk_assessments=[a_record()])

    await hear(store, SignalFollowed, 2)
    await hear(store, SignalRaised, 1)

    [offered] = get(store, CEO, PATH)[1]["offered"]
    assert offered["words"] == "Persistent absence 26.8%, level 25% (2025-26)"


async def test_signals_are_known_by_the_latest_word_on_them() -> None:
    store = MemoryStore(risk_assessments=[a_record()])

    await hear(store, SignalCleared, 2)
    await hear(store, SignalRaised, 1)
    early = get(store, CEO, PATH)[1]["open_signals"]
    await hear(store, SignalRaised, 3)

    assert (early, get(store, CEO, PATH)[1]["open_signals"]) == (0, 1)


async def test_a_school_newly_heard_of_waits_on_the_board_and_keeps_its_tiers_when_renamed() -> (
    None
):
    store = MemoryStore()
    school: Any = sample_of(SchoolRecorded).data["school"]

    await hear(store, SchoolRecorded, 2)
    put_path = f"/risk/{school['school_id']}"
    body = BODY | {"evidence": [SOFT]}
    client_of(app_of(PERFORMANCE, store), LEAD).put(put_path, json=body, headers={"If-Match": "1"})
    await hear(store, SchoolRecorded, 3, school={**school, "name": "New Name School"})
    await hear(store, SchoolRecorded, 1, school={**school, "name": "Old Name School"})

    [shown] = get(store, CEO, "/risk")[1]["items"]
    assert (shown["school_name"], shown["tier"]) == ("New Name School", "intensive")


async def test_published_data_sets_can_be_chosen() -> None:
    store = MemoryStore(risk_assessments=[a_record()])

    await hear(store, FiguresPublished, 3)

    offered = get(store, CEO, PATH)[1]["offered"]
    assert [one["body"]["dataset"] for one in offered] == [Dataset.KS4]


def test_who_set_a_tier_is_told_what_they_wrote() -> None:
    store = a_store(Tier.TARGETED)
    put(store, SPECIALIST)

    _, mine = get(store, SPECIALIST, "/about-me")
    _, others = get(store, CEO, "/about-me")

    records = {part["what"]: part["records"] for part in mine["parts"]}["Risk tiers you set"]
    assert [(one["school_id"], one["rationale"]) for one in records] == [(STAVERMARSH, WHY)]
    assert {part["what"]: part["records"] for part in others["parts"]}["Risk tiers you set"] == []
