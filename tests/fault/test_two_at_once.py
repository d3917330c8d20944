"""Two people at one plan, one click sent twice, and somebody at another school's door."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from contracts.people import Role


def test_the_second_of_two_is_told_which_part_changed_and_by_whom(school: Any, trust: Any) -> None:
    leader = trust.enter_as(Role.SCHOOL_LEADER, "Stavermarsh")
    seen = leader.get(school.path)
    first, second = (section["key"] for section in seen["sections"][:2])
    version = seen["version"]
    words = f"What the Head wrote over version {version}."
    school.head.change("PUT", f"{school.path}/sections/{first}", {"text": words}, version=version)
    before = school.plan()

    refused = leader.client.put(
        f"{school.path}/sections/{second}",
        json={"text": "What the Deputy wrote meanwhile."},
        headers={"If-Match": f'"{version}"'},
    )

    said = refused.json()
    assert (refused.status_code, said["code"]) == (409, "changed-meanwhile")
    assert said["current_version"] == version + 1
    head = school.head.get("/api/session")["person"]["id"]
    assert [(change["part"], change["by"]) for change in said["changes"]] == [
        (f"sections/{first}", head)
    ]
    assert school.plan() == before


@pytest.mark.parametrize("at_the_same_time", [False, True])
def test_a_click_sent_twice_takes_effect_once(
    school: Any, kept: Any, *, at_the_same_time: bool
) -> None:
    plan, milestone = school.plan(), school.milestones()[3]
    key = f"click-{plan['version']}-{at_the_same_time}"

    def click(_time: int) -> Any:
        return school.head.client.post(
            f"{school.path}/milestones/{milestone['id']}/comments",
            json={"text": "Seen at the walk through."},
            headers={"If-Match": f'"{plan["version"]}"', "Idempotency-Key": key},
        )

    with ThreadPoolExecutor(2 if at_the_same_time else 1) as clicking:
        first, second = clicking.map(click, range(2))

    assert (first.status_code, second.status_code) == (201, 201)
    assert first.json() == second.json()
    assert len(school.milestones()[3]["comments"]) == len(milestone["comments"]) + 1
    held = kept["planning"]["plans"].find_one({"_id": plan["id"]})
    assert held["version"] == plan["version"] + 1


def test_another_schools_draft_does_not_exist_and_the_reach_for_it_is_audited(
    trust: Any, school: Any, until: Callable[..., Any]
) -> None:
    rows = school.ceo.get("/api/accountability/grid", cycle="2026-27")["rows"]
    draft = next(row["sip"]["plan_id"] for row in rows if row["sip"]["state"] == "draft")
    path, ends = f"/api/planning/plans/{draft}", ("", "/editions", "/export.docx")

    answers = [school.head.client.get(path + end) for end in ends]
    no_such = school.head.client.get("/api/planning/plans/01KAMZ8T2V7XN4Q0C5D9E6F3GH")

    assert {answer.status_code for answer in (*answers, no_such)} == {404}
    assert answers[0].json()["code"] == no_such.json()["code"] == "not-found"
    head = school.head.get("/api/session")["person"]["id"]

    def audited() -> list[dict[str, Any]] | None:
        noted = trust.enter_as(Role.CEO).get("/api/audit")["items"]
        about = [one for one in noted if draft in one["subjects"] and one["person_id"] == head]
        return about if len(about) >= len(ends) else None

    noted = until(audited, "the CEO's audit to tell")
    assert {(one["service"], one["method"], one["outcome"]) for one in noted} == {
        ("planning", "GET", "not-found")
    }
