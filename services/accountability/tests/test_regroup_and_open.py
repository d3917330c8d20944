"""The same facts otherwise gathered, and every number opened (R104)."""

import json
from typing import Any

import pytest

from accountability.examples import (
    ATTENDANCE,
    ATTENDING,
    OWN,
    PELLOWMERE,
    READING,
    STAVERMARSH,
    a_milestone,
    a_plan,
    a_rating,
    a_school,
    an_objective,
    told,
)
from accountability.main import ACCOUNTABILITY
from accountability.subscriptions import SUBSCRIPTIONS
from chassis.bus import deliver
from chassis.testing import MemoryStore, app_of, client_of, someone
from contracts.access import Actor
from contracts.api.accountability import GridView
from contracts.people import Role
from contracts.planning import PlanRevised, PlanState, PlanStateChanged, Rating
from contracts.schools import SchoolRecorded

CEO = someone("imogen", Role.CEO)
HEAD = someone("rosa", Role.HEADTEACHER, at=STAVERMARSH)
GOVERNOR = someone("lew", Role.GOVERNOR, at=STAVERMARSH)
TRUSTEE = someone("olu", Role.TRUSTEE)
STRANGER = someone("bo", Role.SCHOOL_LEADER, at=PELLOWMERE)

READERS = an_objective(
    "fluent-by-seven",
    READING,
    a_milestone("screening", 1, Rating.EMBEDDED, previous=Rating.ON_TRACK),
    a_milestone("fluency", 3, Rating.AT_RISK, previous=Rating.ON_TRACK),
)


@pytest.fixture
async def store() -> MemoryStore:
    """Two schools have published; only Pellowmere has an objective for reading."""
    store = MemoryStore()
    pellowmere = a_plan(READERS, school_id=PELLOWMERE).but(reasoned_gaps=())
    for message in [
        told(SchoolRecorded(school=a_school(STAVERMARSH, "Stavermarsh School")), 1),
        told(SchoolRecorded(school=a_school(PELLOWMERE, "Pellowmere Academy")), 1),
        told(PlanRevised(plan=a_plan(ATTENDING, OWN), revised_by=HEAD.id), 3),
        told(a_rating("pa-26", Rating.ON_TRACK), 4),
        told(PlanRevised(plan=pellowmere, revised_by=HEAD.id), 3),
    ]:
        await deliver(message, SUBSCRIPTIONS, store)
    return store


def ask(store: MemoryStore, actor: Actor, path: str, **params: str | int | None) -> tuple[int, Any]:
    client = client_of(app_of(ACCOUNTABILITY, store), actor)
    asked = {name: value for name, value in params.items() if value is not None}
    response = client.get(path, params=asked)
    return response.status_code, response.json()


def added(tallies: list[dict[str, int]]) -> dict[str, int]:
    return {name: sum(tally[name] for tally in tallies) for name in tallies[0]}


def test_the_numbers_are_identical_however_they_are_gathered(store: MemoryStore) -> None:
    _, by_school = ask(store, CEO, "/grid")
    _, by_priority = ask(store, CEO, "/grid", regroup="priority")
    _, by_term = ask(store, CEO, "/grid", regroup="term")
    _, summary = ask(store, CEO, "/summary")

    total = added([row["sip"]["tally"] for row in by_school["rows"]])
    for grouped in (by_priority, by_term):
        assert added([group["tally"] for group in grouped["groups"]]) == total
        shares = [share for group in grouped["groups"] for share in group["shares"]]
        assert added([share["tally"] for share in shares]) == total
    assert summary["tally"] == total
    assert added([one["tally"] for one in summary["priorities"]]) == total
    assert added([one["tally"] for one in summary["terms"]]) == total


def test_each_priority_names_the_schools_without_it_and_whether_they_say_why(
    store: MemoryStore,
) -> None:
    _, grid = ask(store, CEO, "/grid", regroup="priority")

    groups = {group["priority_id"]: group for group in grid["groups"]}
    assert list(groups) == [ATTENDANCE, READING, None]
    assert groups[ATTENDANCE]["gaps"] == [{"school_id": "pellowmere", "reasoned": False}]
    assert groups[READING]["gaps"] == [{"school_id": "stavermarsh", "reasoned": True}]
    assert groups[None]["gaps"] == []
    assert (groups[READING]["objectives"], groups[READING]["percent_on_track"]) == (1, 50)


def test_all_six_terms_are_there_in_order(store: MemoryStore) -> None:
    _, grid = ask(store, CEO, "/grid", regroup="term")

    assert [group["term"] for group in grid["groups"]] == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize("regroup", ["priority", "term"])
def test_a_head_regroups_percentages_and_only_their_own_shares(
    store: MemoryStore, regroup: str
) -> None:
    _, full = ask(store, CEO, "/grid", regroup=regroup)
    _, grid = ask(store, HEAD, "/grid", regroup=regroup)

    for group, whole in zip(grid["groups"], full["groups"], strict=True):
        assert group == {
            "level": "compared",
            "priority_id": whole["priority_id"],
            "term": whole["term"],
            "percent_on_track": whole["percent_on_track"],
            "shares": [s for s in whole["shares"] if s["school_id"] == STAVERMARSH],
        }


@pytest.mark.parametrize("regroup", ["priority", "term"])
@pytest.mark.parametrize("person", [CEO, HEAD])
def test_what_is_regrouped_reads_as_the_view_it_promises(
    store: MemoryStore, person: Actor, regroup: str
) -> None:
    _, grid = ask(store, person, "/grid", regroup=regroup)

    assert GridView.model_validate_json(json.dumps(grid)).model_dump(mode="json") == grid


def test_every_number_opens_exactly_the_milestones_it_counts(store: MemoryStore) -> None:
    for regroup in ("priority", "term"):
        _, grid = ask(store, CEO, "/grid", regroup=regroup)
        shares = [share for group in grid["groups"] for share in group["shares"]]
        for share in shares:
            for show, count in share["tally"].items():
                opens = dict(share["opens"])
                path = f"/schools/{opens.pop('school_id')}/sip"
                status, sip = ask(store, CEO, path, **opens, show=show)
                found = [m for o in sip["objectives"] for m in o["milestones"]]
                assert (status, len(found), sip["tally"]["milestones"]) == (200, count, count)


def test_a_plan_opens_with_its_milestones_in_order(store: MemoryStore) -> None:
    _, sip = ask(store, HEAD, f"/schools/{STAVERMARSH}/sip")

    assert (sip["id"], sip["state"], sip["percent_on_track"]) == (
        "plan-of-stavermarsh",
        "published",
        50,
    )
    assert [
        (m["milestone_id"], m["term"], m["rating"], m["overdue"])
        for objective in sip["objectives"]
        for m in objective["milestones"]
    ] == [
        ("contact-protocol", 1, "not-started", True),
        ("pa-26", 2, "on-track", False),
        ("pa-24", 4, "not-started", False),
        ("one-way", 2, "not-started", False),
    ]


@pytest.mark.parametrize(
    ("actor", "school", "refusal"),
    [
        (STRANGER, STAVERMARSH, (404, "not-found")),
        (TRUSTEE, STAVERMARSH, (404, "not-found")),
        (HEAD, PELLOWMERE, (403, "forbidden")),
        (GOVERNOR, STAVERMARSH, (403, "forbidden")),
    ],
)
def test_at_the_compared_level_there_is_nothing_to_open(
    store: MemoryStore, actor: Actor, school: str, refusal: tuple[int, str]
) -> None:
    status, problem = ask(store, actor, f"/schools/{school}/sip")

    assert (status, problem["code"]) == refusal


async def test_a_draft_does_not_exist_for_a_governor() -> None:
    store = MemoryStore()
    draft = a_plan(state=PlanState.DRAFT)
    fact = PlanStateChanged(plan=draft, previous=None, changed_by=HEAD.id)
    await deliver(told(fact, 1), SUBSCRIPTIONS, store)

    assert ask(store, GOVERNOR, f"/schools/{STAVERMARSH}/sip")[0] == 404
    assert ask(store, CEO, f"/schools/{STAVERMARSH}/sip")[0] == 200


def test_trustees_read_the_trust_without_a_school_in_it(store: MemoryStore) -> None:
    status, summary = ask(store, TRUSTEE, "/summary")

    assert (status, summary["schools"], summary["percent_on_track"]) == (200, 2, 50)
    assert {"state": "published", "schools": 2} in summary["plans"]
    assert [
        (p["priority_id"], p["schools_without"], p["reasoned"]) for p in summary["priorities"]
    ] == [
        (ATTENDANCE, 1, 0),
        (READING, 1, 1),
        (None, 0, 0),
    ]
    assert STAVERMARSH not in str(summary)
    assert PELLOWMERE not in str(summary)


def test_the_summary_is_not_for_everybody(store: MemoryStore) -> None:
    status, problem = ask(store, GOVERNOR, "/summary")

    assert (status, problem["code"]) == (403, "forbidden")
