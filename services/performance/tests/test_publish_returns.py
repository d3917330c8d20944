"""Accepted returns are opened to comparison, one or all at once, and small groups never (R89)."""

from datetime import date
from typing import Any

import pytest

from chassis.testing import NOW, MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.api.performance_return_bodies import EnteredFigure
from contracts.performance import (
    Dataset,
    Figure,
    FiguresPublished,
    Group,
    HeadlinesPublished,
    ImportId,
    Mark,
    ReturnMoved,
    ReturnState,
    Source,
    Status,
)
from contracts.samples import sample_of
from contracts.schools import Phase
from performance.collections.model.entering import all_kept
from performance.collections.model.returns import Return
from performance.examples_of_collections import (
    ATTAINMENT,
    AUTUMN,
    CEO,
    DATA_LEAD,
    FENNICOMBE,
    HEAD,
    RETURN,
    SPECIALIST,
    STAVERMARSH,
    STAVERMARSH_EIGHT,
    YEAR,
    a_return,
    entered,
    what_collections_know,
)
from performance.main import PERFORMANCE
from performance.sheets.model.sheet import Layer, Sheet, sheet_id

PUBLISH = f"/returns/{RETURN}/publish"
PUBLISH_ALL = f"/collections/{AUTUMN}/publish"
EIGHT = {Group.ALL: 40.9, Group.DISADVANTAGED: 31.4, Group.NOT_DISADVANTAGED: 45.2}


def post(
    store: MemoryStore, actor: Actor, path: str, version: int, body: object = None
) -> tuple[int, Any]:
    answer = client_of(app_of(PERFORMANCE, store), actor).post(
        path, json=body, headers={"If-Match": f'"{version}"'}
    )
    return answer.status_code, answer.json()


def facts(store: MemoryStore, kind: Any) -> list[Any]:
    return [kind.model_validate(fact.data) for fact in store.outbox if fact.type == kind.type]


def with_a_small_group(state: ReturnState = ReturnState.SUBMITTED) -> Return:
    """Enter three groups of which one has four pupils."""
    figures = (
        entered(Group.ALL, 40.9, 168),
        entered(Group.DISADVANTAGED, 22.0, 4),
        entered(Group.NOT_DISADVANTAGED, 41.4, 164),
    )
    empty = a_return()
    full = empty.fill(all_kept(figures, empty.spots), DATA_LEAD.id, NOW).but(version=2)
    one, _ = full.submit(DATA_LEAD.id, NOW, date(2026, 11, 19))
    return (one if state is ReturnState.SUBMITTED else one.accept(SPECIALIST.id, NOW)[0]).but(
        version=3
    )


def test_publishing_one_opens_its_figures_and_tells_of_them() -> None:
    store = MemoryStore(**what_collections_know(a_return(ReturnState.ACCEPTED)))

    status, published = post(store, SPECIALIST, PUBLISH, 3)

    agreed = HeadlinesPublished.model_validate(sample_of(HeadlinesPublished).data)
    assert (status, published["state"]) == (200, "published")
    assert [move.state for move in facts(store, ReturnMoved)] == [ReturnState.PUBLISHED]
    assert facts(store, HeadlinesPublished) == [
        agreed.but(
            collection_id=AUTUMN,
            import_id=None,
            status=Status.SCHOOL_REPORTED,
            phases=(Phase.SECONDARY,),
            schools=(STAVERMARSH,),
        )
    ]
    (told,) = facts(store, FiguresPublished)
    assert (told.school_id, told.year, told.dataset) == (STAVERMARSH, YEAR, Dataset.KS4)
    assert {figure.group: figure.value for figure in told.figures} == EIGHT
    assert {(f.source, f.status, f.as_at) for f in told.figures} == {
        (Source.SCHOOL, Status.SCHOOL_REPORTED, date(2026, 11, 19))
    }


def test_all_that_is_accepted_is_published_at_once() -> None:
    waiting = a_return(ReturnState.SUBMITTED, school=FENNICOMBE)
    accepted = (
        a_return(ReturnState.ACCEPTED),
        waiting.accept(SPECIALIST.id, NOW)[0].but(version=4),
    )
    store = MemoryStore(**what_collections_know(*accepted))

    status, published = post(store, SPECIALIST, PUBLISH_ALL, 1)
    again, nothing = post(store, SPECIALIST, PUBLISH_ALL, 2)

    (told,) = facts(store, HeadlinesPublished)
    assert (status, published["progress"]) == (200, [{"state": "published", "returns": 2}])
    assert (told.schools, told.phases) == (
        (FENNICOMBE, STAVERMARSH),
        (Phase.PRIMARY, Phase.SECONDARY),
    )
    assert {fact.school_id for fact in facts(store, FiguresPublished)} == {FENNICOMBE, STAVERMARSH}
    assert (again, nothing["code"]) == (409, "nothing-accepted")


def test_a_small_group_is_published_as_suppressed_and_nothing_gives_it_away() -> None:
    store = MemoryStore(**what_collections_know(with_a_small_group(ReturnState.ACCEPTED)))

    post(store, SPECIALIST, PUBLISH, 3)

    (told,) = facts(store, FiguresPublished)
    assert {figure.group: (figure.value, figure.mark) for figure in told.figures} == {
        Group.ALL: (40.9, None),
        Group.DISADVANTAGED: (None, Mark.SUPPRESSED),
        Group.NOT_DISADVANTAGED: (None, Mark.SUPPRESSED),
    }


def test_only_those_who_enter_figures_see_those_that_would_give_a_group_away() -> None:
    app = app_of(PERFORMANCE, MemoryStore(**what_collections_know(with_a_small_group())))
    path = f"/returns/{RETURN}"

    seen = {
        actor.id: [
            (cell["value"], cell["held_back"])
            for cell in client_of(app, actor).get(path).json()["measures"][0]["cells"]
        ]
        for actor in (DATA_LEAD, SPECIALIST, HEAD, CEO)
    }

    entering = [(40.9, False), (None, False), (41.4, False)]
    reading = [(40.9, False), (None, False), (None, True)]
    assert seen == {
        DATA_LEAD.id: entering,
        SPECIALIST.id: entering,
        HEAD.id: reading,
        CEO.id: reading,
    }


def test_a_return_corrected_after_publication_is_published_anew() -> None:
    store = MemoryStore(**what_collections_know(a_return(ReturnState.ACCEPTED)))
    post(store, SPECIALIST, PUBLISH, 3)
    other = [entered(Group.ALL, 41.6, 168), *STAVERMARSH_EIGHT[1:]]
    body = {"figures": [one.model_dump(mode="json") for one in other]}
    path = f"/returns/{RETURN}"

    post(store, SPECIALIST, f"{path}/send-back", 4, {"words": "One figure was typed wrongly."})
    still = [*facts(store, FiguresPublished)]
    filled = client_of(app_of(PERFORMANCE, store), DATA_LEAD).put(
        f"{path}/figures", json=body, headers={"If-Match": '"5"'}
    )
    post(store, DATA_LEAD, f"{path}/submit", 6)
    post(store, SPECIALIST, f"{path}/accept", 7)
    post(store, SPECIALIST, f"{path}/publish", 8)

    first, second = facts(store, FiguresPublished)
    assert (filled.status_code, still) == (200, [first])
    assert {f.group: f.value for f in second.figures} == {**EIGHT, Group.ALL: 41.6}


@pytest.mark.parametrize(
    ("actor", "state", "status"),
    [
        (DATA_LEAD, ReturnState.ACCEPTED, 403),
        (HEAD, ReturnState.ACCEPTED, 403),
        (CEO, ReturnState.ACCEPTED, 403),
        (SPECIALIST, ReturnState.SUBMITTED, 409),
    ],
)
def test_nothing_is_published_by_others_or_before_it_is_accepted(
    actor: Actor, state: ReturnState, status: int
) -> None:
    store = MemoryStore(**what_collections_know(a_return(state)))
    before = dict(store.kept)

    assert [post(store, actor, PUBLISH, 3)[0], post(store, actor, PUBLISH_ALL, 1)[0]] == [
        status
    ] * 2
    assert (store.kept, store.outbox) == (before, [])


def test_last_years_published_figure_stands_beside_and_a_strong_difference_is_pointed_out() -> None:
    figure = Figure(
        measure=ATTAINMENT,
        group=Group.ALL,
        value=46.1,
        mark=None,
        cohort=170,
        source=Source.DFE,
        status=Status.FINAL,
        as_at=date(2026, 2, 5),
    )
    key = sheet_id(STAVERMARSH, "2024-25", Dataset.KS4)
    sheet = Sheet(id=key, school_id=STAVERMARSH, year="2024-25", dataset=Dataset.KS4).laid(
        Layer(origin=ImportId("dfe-file"), urn="900003", at=NOW, figures=(figure,))
    )
    store = MemoryStore(**what_collections_know(a_return(ReturnState.SUBMITTED)), sheets=[sheet])

    shown = client_of(app_of(PERFORMANCE, store), SPECIALIST).get(f"/returns/{RETURN}").json()

    cell = shown["measures"][0]["cells"][0]
    assert (cell["before"]["value"], cell["before"]["status"]) == (46.1, "final")
    assert cell["doubts"] == [{"kind": "changed", "by": -5.2}]


def test_a_year_without_the_measure_has_nothing_to_fill_in_and_says_why() -> None:
    store = MemoryStore(**what_collections_know(a_return()))

    shown = client_of(app_of(PERFORMANCE, store), DATA_LEAD).get(f"/returns/{RETURN}").json()
    typed = EnteredFigure(
        measure=shown["measures"][1]["measure"], group=Group.ALL, value=0.0, cohort=168
    )
    refused = client_of(app_of(PERFORMANCE, store), DATA_LEAD).put(
        f"/returns/{RETURN}/figures",
        json={"figures": [typed.model_dump(mode="json")]},
        headers={"If-Match": '"1"'},
    )

    assert shown["measures"][1]["why_none"] == "not available: no KS2 baseline"
    assert shown["measures"][1]["cells"] == []
    assert refused.status_code == 422
