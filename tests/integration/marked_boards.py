"""Marked words typed into notes of a 1:1, lines of enquiry, presentations, updates, questions."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from contracts.api.meetings_enquiries import CloseEnquiry, EnquiryAnswerBody, OpenEnquiry
from contracts.api.meetings_governance import PresentationBody, TrusteesUpdateBody
from contracts.api.meetings_one_to_ones import NotesBody
from contracts.api.meetings_questions import AskQuestion, BoardRemarkBody
from contracts.base import Frozen
from contracts.meetings import EnquiryOutcome
from contracts.people import Role

SCHOOL, TODAY, LATER = "Fennicombe", date(2026, 11, 23), date(2026, 12, 14)
DESPITE = ("double-booked", "holiday", "weekend", "inset-day", "closure")


def as_boards(trust: Any, until: Callable[..., Any], mark: str) -> list[Frozen]:
    """Type the mark wherever these slices take words; gives what was sent."""
    ceo, head = trust.enter_as(Role.CEO), trust.enter_as(Role.HEADTEACHER, SCHOOL)
    return [
        *in_a_one_to_one(ceo, head, until, mark),
        *in_an_enquiry(ceo, head, mark),
        *before_boards(trust, ceo, mark),
    ]


def a_one_to_one(ceo: Any, head: Any, until: Callable[..., Any]) -> str:
    """Plan a 1:1 for the demonstration's day and wait until its two may write."""
    school = school_of(head)
    body = {
        "forum_ids": [f"one-to-one-{school}"],
        "on": TODAY.isoformat(),
        "starts_at": "16:45",
        "ends_at": "17:30",
        "despite": DESPITE,
    }
    meeting: str = ceo.change("POST", "/api/meetings/meetings", body)["id"]

    def known() -> str | None:
        mine = head.get("/api/meetings/one-to-ones", school_id=school)["items"]
        return next((one["id"] for one in mine if one["id"] == meeting and one["may_write"]), None)

    return until(known, "the 1:1 to be open for notes")


def in_a_one_to_one(ceo: Any, head: Any, until: Callable[..., Any], mark: str) -> Iterator[Frozen]:
    yield (notes := NotesBody(text=mark))
    path = f"/api/meetings/one-to-ones/{a_one_to_one(ceo, head, until)}/notes"
    head.change("PUT", path, dumped(notes))
    assert ceo.get(path)["text"] == mark


def in_an_enquiry(ceo: Any, head: Any, mark: str) -> Iterator[Frozen]:
    school = school_of(head)
    yield (asked := OpenEnquiry(school_id=school, question=mark))
    path = "/api/meetings/enquiries"
    opened = ceo.change("POST", path, dumped(asked))
    yield (answer := EnquiryAnswerBody(text=mark))
    answered = head.change(
        "POST", f"{path}/{opened['id']}/answers", dumped(answer), version=opened["version"]
    )
    yield (closing := CloseEnquiry(outcome=EnquiryOutcome.WATCHING, remark=mark))
    ceo.change("POST", f"{path}/{opened['id']}/close", dumped(closing), version=answered["version"])


def before_boards(trust: Any, ceo: Any, mark: str) -> Iterator[Frozen]:
    boards = ceo.get("/api/meetings/boards", limit="50")["items"]
    trustees = next(one for one in boards if one["kind"] == "trustees")
    governors = next(one for one in boards if one["kind"] != "trustees")
    lead = trust.enter_as(Role.SCHOOL_IMPROVEMENT_LEAD).get("/api/session")["person"]["id"]
    yield (given := PresentationBody(given_on=TODAY, given_by=lead, title=mark))
    path = f"/api/meetings/boards/{governors['id']}"
    ceo.change("POST", f"{path}/presentations", dumped(given))
    yield (told := TrusteesUpdateBody(given_on=TODAY, summary=mark))
    ceo.change("POST", f"/api/meetings/boards/{trustees['id']}/updates", dumped(told))
    yield (asked := AskQuestion(question=mark, owner_id=lead, due=LATER))
    question = ceo.change("POST", f"{path}/questions", dumped(asked))
    yield (said := BoardRemarkBody(text=mark))
    answers = f"/api/meetings/questions/{question['id']}/answers"
    ceo.change("POST", answers, dumped(said), version=question["version"])


def school_of(head: Any) -> Any:
    return head.get("/api/session")["roles"][0]["school_id"]


def dumped(body: Frozen) -> dict[str, Any]:
    return body.model_dump(mode="json")
