from typing import Any

import pytest

from contracts.access import Actor
from contracts.examples import someone
from contracts.meetings import ActionAssigned, ForumKind
from contracts.people import Role
from contracts.planning_inbox import ActionAnswered
from contracts.samples import sample_of
from gateway.live.audience import Heard, heard

CEO = someone("ceo", Role.CEO)
HEAD = someone("head", Role.HEADTEACHER, at="stavermarsh")
OTHER_HEAD = someone("other-head", Role.HEADTEACHER, at="dunsellow")
LEAD = someone("lead", Role.SCHOOL_IMPROVEMENT_LEAD)
LEADER = someone("deputy", Role.SCHOOL_LEADER, at="stavermarsh")
OWNER = someone("owner", Role.COLLEAGUE, at="dunsellow")
TRUSTEE = someone("trustee", Role.TRUSTEE)


def news_of(kind: ForumKind, school: str | None = "stavermarsh") -> Heard:
    sample = sample_of(ActionAssigned)
    action: Any = sample.data["action"]
    facts = {**action, "kind": kind, "school_id": school, "owner_id": OWNER.id}
    told = heard(sample.but(data={**sample.data, "action": facts}))
    assert told is not None
    return told


@pytest.mark.parametrize(
    ("kind", "hears"),
    [
        (ForumKind.KEY_COLLEAGUES, (CEO, HEAD, LEAD, LEADER, OWNER)),
        (ForumKind.EXECUTIVE, (CEO, HEAD, OTHER_HEAD, LEAD, LEADER, OWNER)),
        (ForumKind.ONE_TO_ONE, (CEO, HEAD, OWNER)),
    ],
)
def test_an_action_is_told_where_its_meeting_may_be_read_its_school_and_its_owner(
    kind: ForumKind, hears: tuple[Actor, ...]
) -> None:
    everybody = (CEO, HEAD, OTHER_HEAD, LEAD, LEADER, OWNER, TRUSTEE)

    assert {one.id for one in everybody if news_of(kind).is_for(one)} == {a.id for a in hears}


def test_the_trustees_own_action_is_told_to_no_school() -> None:
    news = news_of(ForumKind.TRUSTEES, school=None)

    assert (news.is_for(CEO), news.is_for(HEAD), news.is_for(OWNER)) == (True, False, True)


def test_a_browser_is_told_which_action_and_never_a_word_of_it() -> None:
    told = heard(sample_of(ActionAnswered))

    assert told is not None
    assert told.news.model_dump() == {
        "kind": "planning.action-answered",
        "id": "reading-buddies",
        "school_id": "stavermarsh",
        "cycle": None,
        "sequence": 2,
    }
