"""From figures published to signals told: messages in, signals, lists and facts out (R91)."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chassis.bus import SYSTEM, deliver, on
from chassis.testing import NOW, MemoryStore, app_of, client_of
from chassis.work import Work, envelope_of
from contracts.access import Actor
from contracts.api.performance_signals import Clearing
from contracts.base import Aggregate, Envelope, Event
from contracts.people import PersonId
from contracts.performance import (
    Dataset,
    DatasetImported,
    Figure,
    FiguresPublished,
    ImportId,
    Mark,
    SignalCleared,
    SignalFollowed,
    SignalRaised,
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
    a_figure,
    a_sheet,
    a_signal,
    of_england,
    what_is_judged,
)
from performance.main import PERFORMANCE
from performance.sheets.commands.lay import lay
from performance.sheets.commands.lift import lift
from performance.signals.reactions.judge_anew import judge_figures
from performance.subscriptions import SUBSCRIPTIONS

OPEN = "stavermarsh:persistent-absence:all"


def a_store(now: datetime = NOW, **instead: Sequence[Aggregate]) -> MemoryStore:
    return MemoryStore(now, **what_is_judged() | instead)


def heard(event: Event, *, about: str = "", sequence: int = 1) -> Envelope:
    return envelope_of(event, about=about or event.type, sequence=sequence, now=NOW)


async def hear(store: MemoryStore, *messages: Envelope) -> None:
    for message in messages:
        await deliver(message, SUBSCRIPTIONS, store)


def published(year: str, *figures: Figure, dataset: Dataset = Dataset.ABSENCE) -> Envelope:
    fact = FiguresPublished(school_id=STAVERMARSH, year=year, dataset=dataset, figures=figures)
    return heard(fact, about=f"{STAVERMARSH}:{year}:{dataset}")


def an_import(*, undone: bool = False) -> Envelope:
    fact = DatasetImported(
        import_id=ImportId("an-import"),
        dataset=Dataset.ABSENCE,
        years=("2025-26",),
        schools=(STAVERMARSH,),
        figures=1,
        undone=undone,
        by=PersonId("data-specialist"),
        at=NOW,
    )
    return heard(fact)


def told(store: MemoryStore) -> list[str]:
    return [fact.type for fact in store.outbox if "signal" in fact.type]


def listed(store: MemoryStore, actor: Actor, query: str = "") -> list[dict[str, Any]]:
    answer = client_of(app_of(PERFORMANCE, store), actor).get(f"/signals{query}")
    assert answer.status_code == 200
    items: list[dict[str, Any]] = answer.json()["items"]
    return items


async def test_a_published_figure_beyond_is_told_once_as_agreed_however_often_it_is_heard() -> None:
    store = a_store(now=TERM_ONE)
    message = published("2025-26")

    await hear(store, message, message, published("2024-25"), published("2025-26"))

    agreed = sample_of(SignalRaised)
    [fact] = store.outbox
    assert (fact.type, fact.subject, fact.sequence) == (agreed.type, agreed.subject, 1)
    assert fact.data == agreed.data


async def test_recovering_is_told_as_agreed_and_then_there_is_nothing_open() -> None:
    store = a_store(signals=[a_signal()])

    async def revise(work: Work) -> None:
        figures = [a_figure(24.1)]
        await lay(work, STAVERMARSH, "2025-26", Dataset.ABSENCE, "new", "900003", figures)

    await store.transact(SYSTEM, revise)
    await hear(store, *store.outbox)

    agreed, fact = sample_of(SignalCleared), store.outbox[-1]
    assert (fact.data, fact.subject, fact.sequence) == (agreed.data, agreed.subject, 2)
    assert told(store) == [SignalCleared.type]
    assert listed(store, CEO, "?open=true") == []
    [over] = listed(store, CEO)
    assert (over["why_cleared"], over["recovered_to"]) == ("recovered", 24.1)


async def test_undoing_the_import_clears_and_bringing_it_back_raises_anew() -> None:
    store = a_store(now=TERM_ONE)
    await hear(store, published("2025-26"))

    async def undo(work: Work) -> None:
        await lift(work, "import-of-2025-26")
        await lift(work, "import-of-2024-25")

    async def redo(work: Work) -> None:
        again, figures = "again", [a_figure(27.4)]
        await lay(work, STAVERMARSH, "2025-26", Dataset.ABSENCE, again, "900003", figures)

    for change in (undo, redo):
        before = len(store.outbox)
        await store.transact(SYSTEM, change)
        await hear(store, *store.outbox[before:])

    assert told(store) == [SignalRaised.type, SignalCleared.type, SignalRaised.type]


async def test_england_is_looked_at_anew_once_its_figures_come() -> None:
    sheets = [a_sheet("2025-26", [a_figure(20.0)], school_id=ASHLODE)]
    store = a_store(sheets=sheets, area_sheets=[])
    await hear(store, an_import())
    [before] = listed(store, CEO)
    england = of_england("2025-26", [a_figure(15.1)]).model_dump(mode="json")
    store.kept["area_sheets", england["id"]] = england | {"version": 1}

    await hear(store, an_import())

    [after] = listed(store, CEO)
    assert (before["school_id"], before["threshold"]) == (ASHLODE, 15.0)
    assert (before["england"], after["england"]["value"]) == (None, 15.1)
    assert told(store) == [SignalRaised.type, SignalFollowed.type]


async def test_a_school_that_is_another_phase_now_is_judged_as_such() -> None:
    store = a_store(signals=[a_signal()])
    fact = SchoolRecorded.model_validate(sample_of(SchoolRecorded).data)
    primary = fact.school.but(school_id=STAVERMARSH, phase="16-plus", open=True)

    await hear(store, heard(SchoolRecorded(school=primary), sequence=9))

    assert told(store) == [SignalCleared.type]


async def test_a_school_that_has_left_is_judged_no_more() -> None:
    kept = what_is_judged()
    kept["known_schools"] = [one.but(open=False) for one in kept["known_schools"]]
    store = a_store(**kept)

    await hear(store, published("2025-26"), an_import())

    assert store.outbox == []


async def test_a_judgement_that_another_overtook_is_made_again() -> None:
    store = a_store()
    overtakes = [True]

    async def recover(work: Work) -> None:
        figures = [a_figure(24.1)]
        await lay(work, STAVERMARSH, "2025-26", Dataset.ABSENCE, "new", "900003", figures)

    async def meanwhile(_work: Work, _fact: FiguresPublished) -> None:
        if overtakes:
            overtakes.clear()
            await store.transact(SYSTEM, recover)
            await hear(store, *store.outbox)

    both = [on(FiguresPublished, judge_figures), on(FiguresPublished, meanwhile)]
    await deliver(published("2025-26"), both, store)

    assert told(store) == []


WORLD = ("2024-25", "2025-26", "2025-26", "2024-25", "import", "2025-26")


@settings(max_examples=25, deadline=None)
@given(st.permutations(WORLD), st.sampled_from([27.4, 24.0, None]))
async def test_in_whatever_order_and_however_often_they_come_the_signals_are_the_same(
    order: list[str], value: float | None
) -> None:
    figure = a_figure(value, mark=Mark.SUPPRESSED)
    sheets = [a_sheet("2024-25", [a_figure(25.3)]), a_sheet("2025-26", [figure])]
    store = a_store(sheets=sheets)

    await hear(store, *(an_import() if one == "import" else published(one) for one in order))

    expected = [SignalRaised.type] if value == 27.4 else []
    assert told(store) == expected
    assert len(listed(store, CEO)) == len(expected)


def test_open_ones_come_first_page_by_page_and_one_school_can_be_asked_for() -> None:
    over, _ = a_signal().clear(Clearing.RECOVERED, date(2026, 11, 20), 24.0)
    ashlode = a_signal(ASHLODE)
    store = a_store(signals=[over, ashlode])
    client = client_of(app_of(PERFORMANCE, store), SPECIALIST)

    first = client.get("/signals?limit=1").json()
    second = client.get("/signals", params={"limit": 1, "after": first["next"]}).json()

    assert [one["school_name"] for one in first["items"]] == ["Ashlode School"]
    assert [one["id"] for one in second["items"]] == [OPEN]
    assert second["next"] is None
    assert [one["id"] for one in listed(store, CEO, "?open=false")] == [OPEN]
    assert [one["id"] for one in listed(store, CEO, "?school_id=ashlode")] == [ashlode.id]


@pytest.mark.parametrize("actor", [CEO, LEAD, SPECIALIST, HEAD, SENCO])
def test_those_who_may_see_figure_level_source_and_comparison(actor: Actor) -> None:
    store = a_store(signals=[a_signal(), a_signal(ASHLODE)])

    seen = {one["school_id"]: one for one in listed(store, actor)}

    own = {STAVERMARSH} if actor in (HEAD, SENCO) else {STAVERMARSH, ASHLODE}
    assert set(seen) == own
    shown = seen[STAVERMARSH]
    figure = shown["figure"]
    assert (figure["value"], shown["threshold"], shown["england"]["value"]) == (27.4, 25.0, 18.2)
    assert (figure["source"], figure["as_at"], figure["cohort"]) == ("dfe", "2026-10-15", 168)
    assert shown["before"]["value"] == 25.3


@pytest.mark.parametrize("actor", [NEIGHBOUR, COLLEAGUE, GOVERNOR, TRUSTEE, VISITOR, CPD])
def test_nobody_else_sees_one(actor: Actor) -> None:
    store = a_store(signals=[a_signal()])

    assert listed(store, actor) == []
