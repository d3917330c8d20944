"""The trust's outcomes: three years by phase, weighted by pupils, gaps labelled (J10, R95, R99)."""

from typing import Any

import pytest

from accountability.examples import PELLOWMERE, STAVERMARSH, a_school, told
from accountability.examples_of_figures import (
    ATTAINMENT,
    PROGRESS,
    a_figure,
    an_old_inspection,
    figures_of,
)
from accountability.main import ACCOUNTABILITY
from accountability.subscriptions import SUBSCRIPTIONS
from chassis.bus import deliver
from chassis.testing import MemoryStore, app_of, client_of, someone
from contracts.access import Actor
from contracts.accountability_figures import OutcomesChanged
from contracts.base import Event
from contracts.people import Role
from contracts.performance import (
    Dataset,
    FiguresPublished,
    InspectionRecorded,
    Mark,
    MeasureCode,
    OldGrade,
    Status,
)
from contracts.samples import sample_of
from contracts.schools import Phase, SchoolId, SchoolRecorded

CEO = someone("imogen", Role.CEO)
TRUSTEE = someone("olu", Role.TRUSTEE)
GOVERNOR = someone("lew", Role.GOVERNOR, at=STAVERMARSH)
LEADER = someone("devi", Role.SCHOOL_LEADER, at=STAVERMARSH)
PRIMARY = SchoolId("marlhaven")


@pytest.fixture
async def store() -> MemoryStore:
    """Two secondary schools with Attainment 8, a primary without a figure."""
    store = MemoryStore()
    primary = a_school(PRIMARY, "Marlhaven Primary").but(phase=Phase.PRIMARY)
    for fact in (
        SchoolRecorded(school=a_school(STAVERMARSH, "Stavermarsh School")),
        SchoolRecorded(school=a_school(PELLOWMERE, "Pellowmere Academy")),
        SchoolRecorded(school=primary),
        figures_of(a_figure(ATTAINMENT, 40.0, 100)),
        figures_of(a_figure(ATTAINMENT, 48.0, 300), school_id=PELLOWMERE),
    ):
        await hear(store, fact, 2)
    store.outbox.clear()
    return store


async def hear(store: MemoryStore, fact: Event, sequence: int) -> None:
    await deliver(told(fact, sequence), SUBSCRIPTIONS, store)


def ask(store: MemoryStore, actor: Actor = TRUSTEE) -> tuple[int, Any]:
    response = client_of(app_of(ACCOUNTABILITY, store), actor).get("/outcomes")
    return response.status_code, response.json()


def years(store: MemoryStore, measure: str = ATTAINMENT) -> list[dict[str, Any]]:
    """Give a secondary measure's three years."""
    _, view = ask(store)
    (secondary,) = [one for one in view["phases"] if one["phase"] == Phase.SECONDARY]
    (found,) = [one for one in secondary["measures"] if one["measure"]["code"] == measure]
    return found["years"]


def inspections(store: MemoryStore) -> dict[str, Any]:
    return ask(store)[1]["inspections"]


def test_a_figure_of_the_trust_is_weighted_by_pupils_and_says_of_how_many_schools(
    store: MemoryStore,
) -> None:
    assert years(store)[-1] == {
        "year": "2025-26",
        "value": 46.0,
        "words": "46.0",
        "mark": None,
        "why_none": None,
        "pupils": 400,
        "schools": 2,
        "of_schools": 2,
        "status": "provisional",
        "source": "dfe",
        "as_at": "2026-10-15",
    }


async def test_a_suppressed_figure_weighs_nothing_and_is_counted_among_the_schools(
    store: MemoryStore,
) -> None:
    hidden = a_figure(ATTAINMENT, None, None, mark=Mark.SUPPRESSED)
    await hear(store, figures_of(hidden), 3)

    latest = years(store)[-1]

    assert (latest["value"], latest["pupils"]) == (48.0, 300)
    assert (latest["schools"], latest["of_schools"]) == (1, 2)


async def test_a_year_without_a_figure_says_why_and_is_never_nought(store: MemoryStore) -> None:
    await hear(store, figures_of(a_figure(PROGRESS, -0.47), year="2023-24"), 2)
    gap = a_figure(PROGRESS, None, mark=Mark.NOT_AVAILABLE)
    await hear(store, figures_of(gap, year="2024-25"), 2)

    assert [(one["year"], one["value"], one["words"]) for one in years(store, PROGRESS)] == [
        ("2023-24", -0.47, "-0.47"),
        ("2024-25", None, "not available: no KS2 baseline"),
        ("2025-26", None, "not available: no KS2 baseline"),
    ]
    assert [one["words"] for one in years(store)] == ["no figures yet", "no figures yet", "46.0"]


@pytest.mark.parametrize(
    ("figure", "mark", "words"),
    [
        (
            a_figure(ATTAINMENT, None, None, mark=Mark.SUPPRESSED),
            Mark.SUPPRESSED,
            "suppressed: small groups",
        ),
        (
            a_figure(ATTAINMENT, None, None, mark=Mark.LOW_COVERAGE),
            Mark.LOW_COVERAGE,
            "low coverage",
        ),
        (a_figure(ATTAINMENT, 41.0, None), Mark.NOT_AVAILABLE, "numbers of pupils not known"),
    ],
)
async def test_what_keeps_every_school_from_counting_is_said(
    store: MemoryStore, figure: Any, mark: Mark, words: str
) -> None:
    for school in (STAVERMARSH, PELLOWMERE):
        await hear(store, figures_of(figure, school_id=school), 3)

    latest = years(store)[-1]
    assert (latest["value"], latest["schools"]) == (None, 0)
    assert (latest["mark"], latest["why_none"]) == (mark, words)


async def test_phases_are_kept_apart_and_schools_that_left_are_not_counted(
    store: MemoryStore,
) -> None:
    left = a_school(PELLOWMERE, "Pellowmere Academy", is_open=False)
    await hear(store, SchoolRecorded(school=left), 3)

    _, view = ask(store)

    assert [(one["phase"], one["schools"]) for one in view["phases"]] == [
        ("primary", 1),
        ("secondary", 1),
    ]
    assert view["phases"][0]["measures"] == []
    assert years(store)[-1]["value"] == 40.0
    assert "stavermarsh" not in str(view).casefold()


async def test_a_figure_without_its_pupils_is_weighed_by_its_neighbours(
    store: MemoryStore,
) -> None:
    for school, value, pupils in ((STAVERMARSH, -0.47, 100), (PELLOWMERE, 0.08, 300)):
        figures = (a_figure(ATTAINMENT, 45.0, pupils), a_figure(PROGRESS, value, None))
        await hear(store, figures_of(*figures, school_id=school, year="2023-24"), 1)

    first = years(store, PROGRESS)[0]
    assert (first["words"], first["pupils"], first["schools"]) == ("-0.06", 400, 2)


async def test_pupils_are_added_up_and_shares_are_not(store: MemoryStore) -> None:
    roll, share = MeasureCode("roll"), MeasureCode("disadvantaged-share")
    for school, pupils, percent in ((STAVERMARSH, 860, 31.0), (PELLOWMERE, 1040, 19.0)):
        figures = (a_figure(roll, pupils, pupils), a_figure(share, percent, pupils))
        told_of = figures_of(*figures, school_id=school, dataset=Dataset.CONTEXT)
        await hear(store, told_of, 1)

    assert years(store, roll)[-1]["words"] == "1,900"
    assert years(store, share)[-1]["words"] == "24%"


async def test_the_least_settled_status_is_told(store: MemoryStore) -> None:
    final = a_figure(ATTAINMENT, 48.0, 300, status=Status.FINAL)
    await hear(store, figures_of(final, school_id=PELLOWMERE), 3)

    assert years(store)[-1]["status"] == "provisional"


async def test_old_and_new_inspections_are_counted_side_by_side(store: MemoryStore) -> None:
    await hear(store, an_old_inspection(OldGrade.REQUIRES_IMPROVEMENT), 1)
    card: Any = sample_of(InspectionRecorded).data["inspection"]
    await hear(
        store, InspectionRecorded.model_validate({"inspection": {**card, "school_id": PRIMARY}}), 1
    )

    _, view = ask(store)

    assert view["inspections"] == {
        "schools": 3,
        "old": [{"grade": "requires-improvement", "schools": 1}],
        "with_card": 1,
        "cards": [
            {"area": "inclusion", "grade": "expected-standard", "schools": 1},
            {"area": "achievement", "grade": "needs-attention", "schools": 1},
        ],
        "safeguarding_met": 1,
        "safeguarding_not_met": 0,
        "none_known": 1,
        "as_at": "2026-10-31",
    }


async def test_a_report_card_takes_the_old_grades_place_until_it_is_withdrawn(
    store: MemoryStore,
) -> None:
    card: Any = sample_of(InspectionRecorded).data["inspection"]
    told_of = {"inspection": {**card, "school_id": STAVERMARSH}}
    given = InspectionRecorded.model_validate(told_of)
    await hear(store, given, 2)
    await hear(store, an_old_inspection(OldGrade.GOOD), 2)
    assert (inspections(store)["old"], inspections(store)["with_card"]) == ([], 1)

    await hear(store, given.but(withdrawn=True), 3)
    await hear(store, given, 2)

    assert inspections(store)["old"] == [{"grade": "good", "schools": 1}]
    assert (inspections(store)["with_card"], inspections(store)["none_known"]) == (0, 2)


async def test_outcomes_that_change_say_so_as_agreed_and_an_old_word_does_not(
    store: MemoryStore,
) -> None:
    fresh = MemoryStore()
    await deliver(sample_of(FiguresPublished), SUBSCRIPTIONS, fresh)
    kept = dict(store.kept)

    await hear(store, figures_of(a_figure(ATTAINMENT, 1.0)), 1)

    told_of = [one.data for one in fresh.outbox if one.type == OutcomesChanged.type]
    assert told_of == [sample_of(OutcomesChanged).data]
    assert (store.kept, store.outbox) == (kept, [])


@pytest.mark.parametrize("actor", [GOVERNOR, LEADER])
def test_others_are_not_given_the_trusts_outcomes(store: MemoryStore, actor: Actor) -> None:
    status, problem = ask(store, actor)

    assert (status, problem["code"]) == (403, "forbidden")
    assert ask(store, CEO)[0] == 200
