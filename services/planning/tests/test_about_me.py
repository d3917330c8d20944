"""What planning holds about somebody, told to them and to nobody else."""

from typing import Any

from chassis.testing import MemoryStore, app_of, client_of, someone
from contracts.access import Actor
from contracts.people import Role
from contracts.planning import Rating
from contracts.schools import Phase
from planning.alignment.model import Profile
from planning.examples import (
    DEPUTY,
    HEAD,
    PROTOCOL,
    STAVERMARSH,
    WRITTEN,
    a_plan,
    what_plans_know,
)
from planning.main import PLANNING

STRANGER = someone("stranger", Role.OPS)
PLAN = "/plans/plan-of-stavermarsh"
IF_MATCH = {"If-Match": '"1"'}
WHERE = {"plan_id": "plan-of-stavermarsh", "school_id": STAVERMARSH, "cycle": "2026-27"}


def told(store: MemoryStore, actor: Actor) -> dict[str, list[dict[str, Any]]]:
    answer = client_of(app_of(PLANNING, store), actor).get("/about-me").raise_for_status().json()
    return {part["what"]: part["records"] for part in answer["parts"]}


def test_somebody_is_told_what_they_lead_and_what_they_rated() -> None:
    store = MemoryStore(plans=[a_plan(rated=Rating.ON_TRACK)], **what_plans_know())

    about = told(store, DEPUTY)

    (led,) = about["Objectives you lead"]
    assert (led["title"], led["school_id"]) == (
        "Persistent absence below 22% by Term 6",
        STAVERMARSH,
    )
    (rating,) = about["Ratings you gave to milestones"]
    assert rating["milestone"] == "Tutor contact protocol live"
    assert rating["rating"] == "on-track"


def test_they_are_told_their_comments_their_changes_and_their_profiles() -> None:
    profile = Profile(
        id=STAVERMARSH, school_id=STAVERMARSH, school_name="S", phase=Phase.SECONDARY, sequence=1
    )
    recorded = profile.but(ethos="Courage.", recorded_by=HEAD.id, recorded_at=WRITTEN)
    store = MemoryStore(plans=[a_plan()], profiles=[recorded], **what_plans_know())
    head = client_of(app_of(PLANNING, store), HEAD)
    remark, text = {"text": "Well begun."}, {"text": "Three form entry."}
    said = head.post(f"{PLAN}/milestones/{PROTOCOL}/comments", json=remark, headers=IF_MATCH)
    wrote = head.put(f"{PLAN}/sections/context", json=text, headers={"If-Match": '"2"'})
    assert said.is_success, said.text
    assert wrote.is_success, wrote.text

    about = told(store, HEAD)

    (comment,) = about["Comments you made on milestones"]
    assert comment["text"] == "Well begun."
    assert WHERE.items() <= comment.items()
    changes = about["Changes you made to plans, of the last 200 to each"]
    assert "sections/context" in {change["part"] for change in changes}
    assert [one["ethos"] for one in about["School profiles you recorded"]] == ["Courage."]
    assert about["Objectives you lead"] == []


def test_a_carried_rating_is_told_once_in_its_own_cycle() -> None:
    plan = a_plan(rated=Rating.ON_TRACK)
    later = plan.but(id="plan-of-next-year", cycle="2027-28")
    store = MemoryStore(plans=[plan, later], **what_plans_know())

    about = told(store, DEPUTY)

    assert [one["plan_id"] for one in about["Ratings you gave to milestones"]] == [plan.id]


def test_of_somebody_else_nothing_is_told() -> None:
    store = MemoryStore(plans=[a_plan(rated=Rating.ON_TRACK)], **what_plans_know())

    assert set(map(tuple, told(store, STRANGER).values())) == {()}


def test_nobody_unknown_is_told_anything() -> None:
    client = client_of(app_of(PLANNING, MemoryStore()), HEAD)

    assert client.get("/about-me", headers={"Authorization": ""}).status_code == 401
