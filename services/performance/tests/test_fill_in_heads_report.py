from datetime import date
from typing import Any

from chassis.bus import deliver
from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.examples import someone
from contracts.people import Role
from contracts.performance import (
    Dataset,
    Figure,
    Group,
    HeadsReportState,
    Mark,
    MeasureCode,
    Source,
    Status,
)
from contracts.planning import MilestoneRated
from contracts.samples import sample_of
from performance.examples_of_heads_reports import (
    CEO,
    GOVERNOR,
    HEAD,
    STAVERMARSH,
    a_report,
    what_reports_know,
)
from performance.main import PERFORMANCE
from performance.sheets.model.sheet import AreaSheet, Sheet
from performance.subscriptions import SUBSCRIPTIONS

S = HeadsReportState
REPORT = "/heads-reports/stavermarsh:2026-27:1"
A8, P8 = MeasureCode("attainment-8"), MeasureCode("progress-8")
ABSENCE = MeasureCode("persistent-absence")


def a_figure(
    measure: MeasureCode, value: float | None, group: Group = Group.ALL, **more: object
) -> Figure:
    cell: dict[str, object] = {
        "measure": measure,
        "group": group,
        "value": value,
        "mark": None if value is not None else Mark.SUPPRESSED,
        "cohort": 168 if value is not None else None,
        "source": Source.DFE,
        "status": Status.PROVISIONAL,
        "as_at": date(2026, 10, 15),
    }
    return Figure.model_validate({**cell, **more})


def a_sheet(year: str, dataset: Dataset, *figures: Figure) -> Sheet:
    return Sheet(
        id=f"{STAVERMARSH}:{year}:{dataset}",
        school_id=STAVERMARSH,
        year=year,
        dataset=dataset,
        published=figures,
    )


def the_figures() -> dict[str, Any]:
    return {
        "sheets": [
            a_sheet("2024-25", Dataset.KS4, a_figure(A8, 41.2, status=Status.FINAL)),
            a_sheet(
                "2025-26",
                Dataset.KS4,
                a_figure(A8, 40.9),
                a_figure(A8, None, Group.EHCP),
                a_figure(P8, None, Group.SEN_SUPPORT, mark=Mark.NOT_AVAILABLE, cohort=21),
            ),
            a_sheet("2025-26", Dataset.ABSENCE, a_figure(ABSENCE, 27.4, source=Source.SCHOOL)),
        ],
        "area_sheets": [
            AreaSheet(
                id="england:2025-26:ks4",
                area="england",
                year="2025-26",
                dataset=Dataset.KS4,
                published=(a_figure(A8, 45.9, cohort=None),),
            )
        ],
    }


def a_store(state: HeadsReportState = S.DRAFT) -> MemoryStore:
    return MemoryStore(heads_reports=[a_report(state)], **what_reports_know(), **the_figures())


def filled(store: MemoryStore, actor: Actor = HEAD, path: str = REPORT) -> dict[str, Any]:
    answer = client_of(app_of(PERFORMANCE, store), actor).get(path).raise_for_status()
    return answer.json()["prefilled"]


def take(store: MemoryStore, verb: str, actor: Actor, version: int) -> None:
    client = client_of(app_of(PERFORMANCE, store), actor)
    body = {"words": "Again, please."} if verb == "return" else None
    headers = {"If-Match": f'"{version}"'}
    client.post(f"{REPORT}/{verb}", json=body, headers=headers).raise_for_status()


async def rate(store: MemoryStore, sequence: int) -> None:
    sample = sample_of(MilestoneRated)
    told = {"plan_id": "plan-of-stavermarsh", "milestone_id": "late", "rating": "on-track"}
    message = sample.but(sequence=sequence, data={**sample.data, **told, "overdue": False})
    await deliver(message, SUBSCRIPTIONS, store)


def test_headline_figures_stand_there_with_all_it_takes_to_judge_them() -> None:
    lines = {(one["measure"], one["group"]): one for one in filled(a_store())["headlines"]}

    attainment = lines["attainment-8", "all"]
    assert attainment["figure"] == {
        "year": "2025-26",
        "value": 40.9,
        "mark": None,
        "cohort": 168,
        "source": "dfe",
        "status": "provisional",
        "as_at": "2026-10-15",
    }
    assert (attainment["before"]["value"], attainment["before"]["year"]) == (41.2, "2024-25")
    assert (attainment["england"]["value"], attainment["england"]["cohort"]) == (45.9, None)
    assert lines["persistent-absence", "all"]["figure"]["source"] == "school"


def test_what_is_suppressed_or_not_there_says_so_and_is_never_a_number() -> None:
    lines = {(one["measure"], one["group"]): one for one in filled(a_store())["headlines"]}

    ehcp = lines["attainment-8", "ehcp"]["figure"]
    assert (ehcp["value"], ehcp["mark"], ehcp["cohort"]) == (None, "suppressed", None)
    progress = lines["progress-8", "all"]
    assert (progress["figure"], progress["why_none"]) == (None, "not available: no KS2 baseline")
    suspensions = lines["suspension-rate", "all"]
    assert (suspensions["figure"], suspensions["why_none"]) == (None, "")
    assert ("progress-8", "sen-support") not in lines
    assert ("a-level-aps", "all") not in lines
    assert ("rwm-expected", "all") not in lines


def test_a_year_an_administrator_corrected_says_so_in_the_report_too() -> None:
    store = a_store()
    specialist = someone("data-specialist", Role.DATA_SPECIALIST)
    corrected = client_of(app_of(PERFORMANCE, store), specialist).put(
        "/measures/progress-8/years/2024-25",
        json={"why_none": "not published: withdrawn by DfE"},
        headers={"If-Match": '"0"'},
    )
    assert corrected.status_code == 200, corrected.text

    lines = {(one["measure"], one["group"]): one for one in filled(store)["headlines"]}

    progress = lines["progress-8", "all"]
    assert progress["why_none"] == "not available: no KS2 baseline"
    assert progress["why_none_before"] == "not published: withdrawn by DfE"


def test_the_plan_and_the_actions_are_counted_with_the_day_they_were_told() -> None:
    view = filled(a_store())

    plan = view["plan"]
    assert (plan["counts"]["total"], plan["counts"]["at_risk"], plan["counts"]["overdue"]) == (
        3,
        1,
        1,
    )
    [priority] = plan["priorities"]
    assert (priority["code"], priority["counts"]) == ("P1", plan["counts"])
    assert plan["as_at"].startswith("2026-11-12")
    actions = view["actions"]
    assert (actions["open"], actions["overdue"]) == (2, 1)
    assert [(one["wording"], one["overdue"]) for one in actions["items"]] == [
        ("Share the arrival plan template", True),
        (None, False),
    ]


async def test_a_draft_follows_the_facts_until_it_is_handed_in_and_again_once_returned() -> None:
    store = a_store()
    take(store, "submit", HEAD, 1)

    await rate(store, 5)

    assert filled(store, CEO)["plan"]["counts"]["overdue"] == 1
    take(store, "return", CEO, 2)
    assert filled(store)["plan"]["counts"]["overdue"] == 0
    assert filled(store)["plan"]["counts"]["on_track"] == 2


async def test_what_changed_since_the_last_publication_is_pointed_out() -> None:
    store = a_store()
    for version, (verb, actor) in enumerate(
        (("submit", HEAD), ("accept", CEO), ("publish", CEO)), start=1
    ):
        take(store, verb, actor, version)
    await rate(store, 5)
    newer = a_sheet("2025-26", Dataset.ABSENCE, a_figure(ABSENCE, 26.1, source=Source.SCHOOL))
    held = store.kept["sheets", newer.id]
    store.kept["sheets", newer.id] = {**held, **newer.but(version=1).model_dump(mode="json")}

    client = client_of(app_of(PERFORMANCE, store), HEAD)
    body = {"school_id": STAVERMARSH, "cycle": "2026-27", "term": 2}
    view = client.post("/heads-reports", json=body).raise_for_status().json()

    since = view["prefilled"]["since_last"]
    assert (since["cycle"], since["term"]) == ("2026-27", 1)
    assert since["words"] == [
        "Persistent absence: 26.1% for 2025-26, was 27.4% for 2025-26 (better)",
        "Milestones on track: 2, was 1",
        "Milestones not started: 0, was 1",
        "Milestones overdue: 0, was 1",
    ]
    assert filled(store, GOVERNOR, f"{REPORT}/editions/1")["plan"]["counts"]["overdue"] == 1


def test_a_plan_that_is_not_published_is_nobodys_news() -> None:
    known = what_reports_know()
    known["known_plans"] = [known["known_plans"][0].but(state="shared", objectives=())]
    store = MemoryStore(heads_reports=[a_report()], **known)

    assert filled(store)["plan"] is None


def test_editions_are_compared_text_by_text_and_fact_by_fact() -> None:
    store = a_store()
    life = (("submit", HEAD), ("accept", CEO), ("publish", CEO))
    for version, (verb, actor) in enumerate((*life, ("revise", HEAD)), start=1):
        take(store, verb, actor, version)
    client = client_of(app_of(PERFORMANCE, store), HEAD)
    client.put(
        f"{REPORT}/sections/summary", json={"text": "Clearer."}, headers={"If-Match": '"1"'}
    ).raise_for_status()
    for version, (verb, actor) in enumerate(life, start=6):
        take(store, verb, actor, version)

    reading = client_of(app_of(PERFORMANCE, store), GOVERNOR)
    answer = reading.get(f"{REPORT}/comparison?from=1&to=2").raise_for_status().json()
    turned = reading.get(f"{REPORT}/comparison?from=2&to=1")

    [change] = answer["sections"]
    assert (change["key"], change["after"]) == ("summary", "Clearer.")
    assert change["before"].startswith("A steady start.")
    assert answer["facts"] == []
    assert turned.status_code == 422
