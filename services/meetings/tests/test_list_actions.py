from datetime import date

import pytest

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.meetings import ForumKind
from meetings.examples import (
    CEO,
    COLLEAGUE,
    GOVERNOR,
    HEAD,
    LEAD,
    NEIGHBOUR,
    SENCO,
    TRUSTEE,
    an_action,
    what_actions_know,
)
from meetings.main import MEETINGS

LATE, SOON = date(2026, 11, 20), date(2026, 12, 4)
A_BOARDS = an_action(ForumKind.LOCAL_GOVERNING_BODY, owner=HEAD, due=SOON, key="a-boards")
A_FORUMS = an_action(owner=SENCO, due=LATE, key="a-forums")
A_ONE_TO_ONES = an_action(ForumKind.ONE_TO_ONE, owner=COLLEAGUE, key="a-one-to-ones")
ELGS = an_action(ForumKind.EXECUTIVE, owner=NEIGHBOUR, key="elgs").but(school_id=None)


def shown_to(actor: Actor, query: str = "") -> list[str]:
    actions = [A_BOARDS, A_FORUMS, A_ONE_TO_ONES, ELGS]
    store = MemoryStore(actions=actions, **what_actions_know())
    answer = client_of(app_of(MEETINGS, store), actor).get(f"/actions{query}")
    assert answer.status_code == 200
    return [one["id"] for one in answer.json()["items"]]


@pytest.mark.parametrize(
    ("actor", "shown"),
    [
        (CEO, ["a-forums", "a-boards", "a-one-to-ones", "elgs"]),
        (HEAD, ["a-forums", "a-boards", "a-one-to-ones", "elgs"]),
        (NEIGHBOUR, ["a-forums", "elgs"]),
        (LEAD, ["a-forums", "a-boards", "elgs"]),  # was at all three
        (SENCO, ["a-forums", "a-boards", "elgs"]),
        (COLLEAGUE, ["a-one-to-ones"]),  # owns it
        (GOVERNOR, ["a-boards"]),
        (TRUSTEE, []),
    ],
)
def test_each_sees_the_actions_of_their_meetings_and_their_own_soonest_due_first(
    actor: Actor, shown: list[str]
) -> None:
    assert shown_to(actor) == shown


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("?mine=true", ["a-boards"]),
        ("?overdue=true", ["a-forums"]),
        ("?state=completed", []),
        ("?state=open&school_id=stavermarsh", ["a-forums", "a-boards", "a-one-to-ones"]),
        ("?owner_id=head-of-dunsellow", ["elgs"]),
        ("?forum_id=sencos&priority_id=reading", []),
        ("?meeting_id=sencos-in-october&limit=1", ["a-forums"]),
    ],
)
def test_the_list_is_narrowed_by_each_question(query: str, shown: list[str]) -> None:
    assert shown_to(HEAD, query) == shown


def test_the_list_is_read_page_by_page() -> None:
    actions = [A_BOARDS, A_FORUMS, A_ONE_TO_ONES, ELGS]
    store = MemoryStore(actions=actions, **what_actions_know())
    client = client_of(app_of(MEETINGS, store), CEO)

    first = client.get("/actions?limit=3").json()
    rest = client.get("/actions", params={"limit": 3, "after": first["next"]}).json()

    assert [one["id"] for one in rest["items"]] == ["elgs"]
    assert (len(first["items"]), rest["next"]) == (3, None)


def test_what_may_not_be_read_is_not_there() -> None:
    store = MemoryStore(actions=[A_ONE_TO_ONES], **what_actions_know())

    answers = {
        actor.id: client_of(app_of(MEETINGS, store), actor).get("/actions/a-one-to-ones")
        for actor in (CEO, HEAD, COLLEAGUE, LEAD, NEIGHBOUR, GOVERNOR, SENCO)
    }

    assert [one.status_code for one in answers.values()] == [200, 200, 200, 404, 404, 404, 404]
    assert answers[COLLEAGUE.id].json()["may_update"]
    assert not answers[COLLEAGUE.id].json()["may_revise"]
