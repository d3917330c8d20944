"""What meetings holds about somebody, told to them alone; never a 1:1's notes (R48)."""

from typing import Any

from chassis.testing import MemoryStore, app_of, client_of, someone
from contracts.access import Actor
from contracts.people import Role
from meetings.examples import GOVERNOR, LEAD, SENCO, an_action
from meetings.examples_of_boards import a_presentation, a_question
from meetings.examples_of_meetings import a_meeting
from meetings.main import MEETINGS

STRANGER = someone("stranger", Role.OPS)


def told(actor: Actor) -> dict[str, list[dict[str, Any]]]:
    store = MemoryStore(
        actions=[an_action()],
        meetings=[a_meeting().but(attended=(SENCO.id,))],
        questions=[a_question()],
        presentations=[a_presentation()],
    )
    answer = client_of(app_of(MEETINGS, store), actor).get("/about-me").raise_for_status().json()
    return {part["what"]: part["records"] for part in answer["parts"]}


def test_somebody_is_told_where_they_were() -> None:
    (meeting,) = told(LEAD)["Meetings you belong to"]

    assert (meeting["meeting_id"], meeting["present"]) == ("sencos-in-december", False)


def test_somebody_is_told_of_their_questions_and_presentations() -> None:
    giver = someone(a_presentation().given_by, Role.SCHOOL_IMPROVEMENT_LEAD)

    (question,) = told(GOVERNOR)["Board questions you asked, owed or spoke to"]
    (given,) = told(giver)["Presentations and updates you gave"]

    assert (question["question"], question["asked_by_you"]) == (a_question().question, True)
    assert given["id"] == a_presentation().id


def test_a_stranger_is_told_nothing() -> None:
    assert {what: records for what, records in told(STRANGER).items() if records} == {}
