from typing import Any

import pytest

from contracts.access import Actor
from contracts.base import Event
from contracts.examples import someone
from contracts.meetings import (
    EnquiryClosed,
    EnquiryOpened,
    PresentationGiven,
    QuestionAnswered,
    QuestionRaised,
    TrusteesUpdated,
)
from contracts.people import Role
from contracts.samples import sample_of
from gateway.live.audience import heard

CEO = someone("ceo", Role.CEO)
HEAD = someone("head", Role.HEADTEACHER, at="stavermarsh")
OTHER_HEAD = someone("other-head", Role.HEADTEACHER, at="dunsellow")
LEAD = someone("lead", Role.SCHOOL_IMPROVEMENT_LEAD)
OWNER = someone("owner", Role.SCHOOL_IMPROVEMENT_LEAD)
GOVERNOR = someone("governor", Role.GOVERNOR, at="stavermarsh")
OTHER_GOVERNOR = someone("other-governor", Role.GOVERNOR, at="dunsellow")
TRUSTEE = someone("trustee", Role.TRUSTEE)
EVERYBODY = (CEO, HEAD, OTHER_HEAD, LEAD, OWNER, GOVERNOR, OTHER_GOVERNOR, TRUSTEE)
BOARDS = (CEO, HEAD, LEAD, OWNER, GOVERNOR, TRUSTEE)


def hearers(event: type[Event], **changes: object) -> set[str]:
    sample = sample_of(event)
    data: dict[str, Any] = sample.data
    if "question" in data:
        data = {"question": {**data["question"], "owner_id": OWNER.id, **changes}}
    told = heard(sample.but(data=data))
    assert told is not None
    return {one.id for one in EVERYBODY if told.is_for(one)}


@pytest.mark.parametrize(
    ("event", "hear"),
    [
        (EnquiryOpened, (CEO, HEAD)),
        (EnquiryClosed, (CEO, HEAD)),
        (PresentationGiven, BOARDS),
        (TrusteesUpdated, (CEO, LEAD, OWNER, TRUSTEE)),
        (QuestionRaised, (CEO, HEAD, GOVERNOR, OWNER)),
        (QuestionAnswered, (CEO, HEAD, GOVERNOR, OWNER)),
    ],
)
def test_each_fact_of_boards_and_enquiries_is_told_where_it_may_be_read(
    event: type[Event], hear: tuple[Actor, ...]
) -> None:
    assert hearers(event) == {one.id for one in hear}


def test_the_trustees_question_is_told_to_them_and_to_no_school() -> None:
    told = hearers(QuestionRaised, school_id=None)

    assert told == {CEO.id, LEAD.id, OWNER.id, TRUSTEE.id}
