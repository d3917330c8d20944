"""No question reads a whole collection: MongoDB itself is asked how it would answer each."""

import pytest

from accountability.examples import ATTENDING, CYCLE, HEAD, STAVERMARSH, a_plan, a_school, told
from accountability.main import ACCOUNTABILITY
from accountability.subscriptions import SUBSCRIPTIONS
from chassis.bus import deliver
from chassis.covering import unserved
from chassis.testing import MemoryStore, app_of, client_of, someone
from contracts.meetings import (
    ActionAssigned,
    CadenceEvaluated,
    EnquiryOpened,
    ForumRecorded,
    QuestionRaised,
)
from contracts.people import Role
from contracts.performance import FiguresPublished, RiskAssessed, SignalRaised
from contracts.planning import PlanRevised
from contracts.samples import sample_of
from contracts.schools import SchoolRecorded

PEOPLE = [
    someone("imogen", Role.CEO),
    someone("rosa", Role.HEADTEACHER, at=STAVERMARSH),
    someone("devi", Role.SCHOOL_LEADER, at=STAVERMARSH),
    someone("lew", Role.GOVERNOR, at=STAVERMARSH),
    someone("olu", Role.TRUSTEE),
]
QUESTIONS = [
    "/grid",
    "/grid?regroup=priority",
    "/grid?regroup=term",
    f"/grid/rows/{STAVERMARSH}",
    f"/schools/{STAVERMARSH}/sip",
    "/summary",
    "/freshness",
    "/cadence",
    "/cadence/summary",
    "/actions/book",
    "/actions?show=overdue",
    f"/actions?show=declined&school_id={STAVERMARSH}",
    "/actions?show=unanswered&forum_id=sencos",
    "/governance",
    "/enquiries",
    "/signals",
    f"/signals?school_id={STAVERMARSH}",
    "/outcomes",
    "/forums",
    f"/priorities?cycle={CYCLE}",
    f"/terms?cycle={CYCLE}",
]


@pytest.fixture
async def store() -> MemoryStore:
    """Hold one school with a published plan."""
    store = MemoryStore()
    for fact in (
        SchoolRecorded(school=a_school(STAVERMARSH, "Stavermarsh School")),
        PlanRevised(plan=a_plan(ATTENDING), revised_by=HEAD),
    ):
        await deliver(told(fact, 1), SUBSCRIPTIONS, store)
    for told_of in (ForumRecorded, CadenceEvaluated, ActionAssigned, QuestionRaised, EnquiryOpened):
        await deliver(sample_of(told_of), SUBSCRIPTIONS, store)
    for measured in (SignalRaised, RiskAssessed, FiguresPublished):
        await deliver(sample_of(measured), SUBSCRIPTIONS, store)
    return store


async def test_every_question_is_served_by_an_index(store: MemoryStore, mongodb_url: str) -> None:
    for person in PEOPLE:
        client = client_of(app_of(ACCOUNTABILITY, store), person)
        for question in QUESTIONS:
            client.get(question)

    asked_of = {find.collection for find in store.finds}
    assert asked_of == {
        *("rows", "breakdowns", "sip_progress"),
        *("rhythms", "actions", "boards", "enquiries", "forums"),
        *("signals", "outcomes", "known_schools"),
    }
    assert await unserved(mongodb_url, ACCOUNTABILITY, store.finds) == []


def test_the_grid_is_one_find_and_regrouped_two(store: MemoryStore) -> None:
    ceo = client_of(app_of(ACCOUNTABILITY, store), PEOPLE[0])

    def finds(question: str) -> list[str]:
        store.finds.clear()
        assert ceo.get(question).status_code == 200
        return [find.collection for find in store.finds]

    assert finds("/grid") == ["rows"]
    assert finds("/grid?regroup=priority") == ["rows", "breakdowns"]
    assert finds(f"/grid/rows/{STAVERMARSH}") == ["rows"]
