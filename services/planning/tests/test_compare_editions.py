from typing import Any

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.planning import PlanState
from planning.examples import DEPUTY, GOVERNOR, HEAD, NEIGHBOURING_GOVERNOR, a_plan, what_plans_know
from planning.main import PLANNING

PLAN = "/plans/plan-of-stavermarsh"


class Writing:
    """A Head at work on a plan, each change made from the version before."""

    def __init__(self) -> None:
        self.store = MemoryStore(plans=[a_plan(PlanState.SHARED)], **what_plans_know())
        self.app = app_of(PLANNING, self.store)
        self.version = 1

    def does(self, method: str, path: str, body: object = None) -> dict[str, Any]:
        headers = {"If-Match": f'"{self.version}"'}
        answer = client_of(self.app, HEAD).request(
            method, f"{PLAN}{path}", json=body, headers=headers
        )
        assert answer.is_success, answer.text
        self.version = answer.json()["version"]
        return answer.json()

    def asks(self, path: str, actor: Actor = HEAD) -> dict[str, Any]:
        return client_of(self.app, actor).get(f"{PLAN}{path}").json()


def a_year() -> Writing:
    head = Writing()
    head.does("POST", "/publish")
    head.does("PUT", "/sections/context", {"text": "860 students."})
    head.does("POST", "/objectives", {"title": "A choir"})
    absence = {"title": "Fewer absent", "priority_id": "attendance", "owner_name": "Mr Bell"}
    head.does("PUT", "/objectives/absence", absence)
    head.does("POST", "/objectives/absence/milestones", {"title": "Calls made", "term": 3})
    head.does("POST", "/milestones/protocol/ratings", {"rating": "at-risk"})
    head.does("POST", "/review")
    return head


def test_two_editions_differ_in_texts_objectives_and_ratings() -> None:
    head = a_year()

    difference = head.asks("/comparison?from=1&to=2")

    assert difference["sections"] == [
        {"key": "context", "title": "School context", "before": "", "after": "860 students."}
    ]
    assert [o["title"] for o in difference["objectives_added"]] == ["A choir"]
    assert difference["objectives_removed"] == []
    assert difference["objectives_changed"] == [
        {
            "id": "absence",
            "title": "Fewer absent",
            "parts": ["title", "owner", "success-criteria", "actions", "milestones"],
        }
    ]
    [move] = difference["ratings_moved"]
    assert (move["milestone_id"], move["before"], move["after"]) == (
        "protocol",
        "not-started",
        "at-risk",
    )


def test_compared_backwards_what_was_added_was_removed() -> None:
    back = a_year().asks("/comparison?from=2&to=1")

    assert [o["title"] for o in back["objectives_removed"]] == ["A choir"]
    assert back["objectives_added"] == []


def test_an_edition_compares_with_the_plan_as_it_stands() -> None:
    head = a_year()
    head.does("POST", "/milestones/protocol/ratings", {"rating": "embedded"})

    now = head.asks("/comparison?from=2")

    assert [(m["before"], m["after"]) for m in now["ratings_moved"]] == [("at-risk", "embedded")]
    assert (now["sections"], now["to_edition"]) == ([], None)


def test_an_edition_stays_as_it_was() -> None:
    head = a_year()

    published = head.asks("/editions/1")

    assert (published["state"], published["kept_by"]) == ("published", HEAD.id)
    assert published["sections"][0]["text"] == ""
    assert [o["title"] for o in published["objectives"]] == [
        "Persistent absence below 22% by Term 6"
    ]
    assert head.asks("/editions/9")["status"] == 404
    assert head.asks("/comparison?from=9")["status"] == 404


def test_a_governor_reads_the_editions_that_were_published() -> None:
    head = Writing()
    head.does("POST", "/return-to-draft")
    head.does("POST", "/share")
    head.does("POST", "/publish")

    assert [e["number"] for e in head.asks("/editions", GOVERNOR)["items"]] == [3]
    assert [e["number"] for e in head.asks("/editions", DEPUTY)["items"]] == [3, 2, 1]
    assert head.asks("/editions/1", GOVERNOR)["status"] == 404
    assert head.asks("/comparison?from=1&to=3", GOVERNOR)["status"] == 404
    assert head.asks("/editions", NEIGHBOURING_GOVERNOR)["status"] == 404
