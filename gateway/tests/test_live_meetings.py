from typing import Any

import pytest

from contracts.base import Event
from contracts.examples import someone
from contracts.meetings import (
    ElgDecisionRecorded,
    ForumKind,
    GoodPracticeNoted,
    MeetingCancelled,
    MeetingHeld,
    MeetingScheduled,
)
from contracts.people import Role
from contracts.samples import sample_of
from gateway.live.audience import heard

EVERYBODY = {
    name: someone(name, role, at=school)
    for name, role, school in (
        ("ceo", Role.CEO, None),
        ("lead", Role.SCHOOL_IMPROVEMENT_LEAD, None),
        ("head", Role.HEADTEACHER, "stavermarsh"),
        ("other-head", Role.HEADTEACHER, "dunsellow"),
        ("leader", Role.SCHOOL_LEADER, "stavermarsh"),
        ("governor", Role.GOVERNOR, "stavermarsh"),
        ("trustee", Role.TRUSTEE, None),
        ("external", Role.EXTERNAL, None),
        ("ops", Role.OPS, None),
    )
}
STAFF_AND_BOARDS = set(EVERYBODY) - {"external", "ops"}


def hearers(event: type[Event], **changes: object) -> set[str]:
    sample = sample_of(event)
    data: dict[str, Any] = dict(sample.data)
    if "meeting" in data:
        data["meeting"] = {**data["meeting"], **changes}
    told = heard(sample.but(data=data))
    assert told is not None
    return {name for name, one in EVERYBODY.items() if told.is_for(one)}


@pytest.mark.parametrize("event", [MeetingScheduled, MeetingHeld, MeetingCancelled])
@pytest.mark.parametrize(
    ("kind", "school", "hear"),
    [
        (ForumKind.KEY_COLLEAGUES, None, STAFF_AND_BOARDS),
        (ForumKind.EXECUTIVE, None, {"ceo", "head", "other-head"}),
        (ForumKind.ONE_TO_ONE, "stavermarsh", {"ceo", "head"}),
        (ForumKind.SUPPORT, "stavermarsh", {"ceo", "lead", "head", "leader"}),
        (ForumKind.LOCAL_GOVERNING_BODY, "stavermarsh", {"ceo", "head", "governor"}),
        (ForumKind.TRUSTEES, None, {"ceo", "lead", "trustee"}),
    ],
)
def test_a_meeting_is_told_to_whoever_may_know_of_its_kind(
    event: type[Event], kind: ForumKind, school: str | None, hear: set[str]
) -> None:
    assert hearers(event, kind=kind, school_id=school) == hear


def test_elgs_decisions_are_told_to_elg_and_good_practice_to_everybody() -> None:
    assert hearers(ElgDecisionRecorded) == {"ceo", "head", "other-head"}
    assert hearers(GoodPracticeNoted) == STAFF_AND_BOARDS
