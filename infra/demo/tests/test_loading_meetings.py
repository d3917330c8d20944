from collections import Counter
from datetime import date

from asking import asked, the_ceo

from contracts.api.accountability_actions import ActionBookView
from contracts.api.accountability_cadence import LedgerView
from contracts.api.accountability_governance import GovernanceView
from contracts.api.meetings_actions import ActionSummary
from contracts.api.meetings_enquiries import EnquiryView
from contracts.api.meetings_meeting import MeetingSummary, MeetingView
from contracts.api.meetings_one_to_ones import NotesView
from contracts.api.meetings_questions import QuestionView
from contracts.api.planning_inbox import InboxActionView
from contracts.base import Page
from contracts.meetings import (
    Answer,
    CadenceRule,
    CadenceStatus,
    ForumKind,
    MeetingState,
    QuestionState,
)
from demo_trust.clock import DemoClock
from demo_trust.content.reading import ashlode
from demo_trust.directory import Registered
from demo_trust.door import Door
from suite_local.suite import Suite

MEETINGS = "/api/meetings"


def test_cadence_stands_as_the_domain_tells_it(suite: Suite, clock: DemoClock) -> None:
    async def ledger(door: Door, known: Registered) -> LedgerView:
        ceo = await the_ceo(door, known)
        return await ceo.get("/api/accountability/cadence", LedgerView, limit=200)

    lines = asked(suite, clock, ledger).lines
    apart = {(one.rule, one.name, one.status) for one in lines if one.status not in _WELL}
    held = {one.name: one.held for one in lines if one.rule in {CadenceRule.K8, CadenceRule.K9}}
    elg = next(one for one in lines if one.rule is CadenceRule.K12)
    missed = next(one for one in lines if one.status is CadenceStatus.BREACHED)

    assert apart == {
        (CadenceRule.K13, "Stavermarsh CEO 1:1", CadenceStatus.BREACHED),
        (CadenceRule.K8, "Pastoral leads", CadenceStatus.BEHIND),
        (CadenceRule.K9, "Teaching & Learning leads", CadenceStatus.BEHIND),
    }
    assert Counter(held.values()) == {1: 8, 0: 2}
    assert (elg.held, elg.owed, elg.next_planned) == (5, 20, date(2026, 11, 26))
    assert missed.missed == (date(2026, 11, 5), date(2026, 11, 19))
    assert (missed.last_held, missed.next_planned) == (date(2026, 10, 22), date(2026, 11, 26))


_WELL = frozenset({CadenceStatus.ON_PACE, CadenceStatus.MET})


def test_the_action_book_counts_64_of_which_9_are_overdue(suite: Suite, clock: DemoClock) -> None:
    async def book(door: Door, known: Registered) -> ActionBookView:
        ceo = await the_ceo(door, known)
        return await ceo.get("/api/accountability/actions/book", ActionBookView)

    counts = asked(suite, clock, book).counts

    assert (counts.agreed, counts.overdue, counts.declined) == (64, 9, 7)
    assert (counts.completed, counts.adopted, counts.adapted) == (26, 43, 2)


def test_boards_have_asked_13_questions_and_5_of_9_were_presented_to(
    suite: Suite, clock: DemoClock
) -> None:
    async def told(door: Door, known: Registered) -> tuple[GovernanceView, list[QuestionView]]:
        ceo = await the_ceo(door, known)
        view = await ceo.get("/api/accountability/governance", GovernanceView)
        return view, await ceo.every(f"{MEETINGS}/questions", Page[QuestionView], limit=200)

    view, questions = asked(suite, clock, told)

    assert (view.bodies, view.presented_to, view.updates) == (9, 5, (date(2026, 10, 14),))
    assert (view.questions, view.waiting, view.oldest_days) == (13, 4, 23)
    closed = sum(one.closed is not None for one in ashlode().year.boards.questions)
    assert Counter(one.state for one in questions)[QuestionState.CLOSED] == closed


def test_planning_and_meetings_tell_the_same_of_every_school_s_action(
    suite: Suite, clock: DemoClock
) -> None:
    async def both(
        door: Door, known: Registered
    ) -> tuple[list[ActionSummary], list[InboxActionView]]:
        ceo = await the_ceo(door, known)
        return (
            await ceo.every(f"{MEETINGS}/actions", Page[ActionSummary], limit=200),
            await ceo.every("/api/planning/inbox", Page[InboxActionView], limit=200),
        )

    agreed, inbox = asked(suite, clock, both)
    of_schools = {
        (one.id, one.state, one.answer, one.objective_id) for one in agreed if one.school_id
    }

    assert {(one.id, one.state, one.answer, one.objective_id) for one in inbox} == of_schools
    taken_up = {Answer.ADOPTED, Answer.ADAPTED}
    aims = [a for a in ashlode().year.record.actions if a.objective and a.answer]
    aims = [a for a in aims if a.answer and a.answer.kind in taken_up]
    tied = [one for one in agreed if one.objective_id is not None and one.answer in taken_up]
    assert len(tied) == len(aims)


def test_minutes_are_published_with_who_was_absent(suite: Suite, clock: DemoClock) -> None:
    async def held(door: Door, known: Registered) -> tuple[list[MeetingSummary], MeetingView]:
        ceo = await the_ceo(door, known)
        query = {"from": "2026-09-01", "state": MeetingState.HELD, "limit": 200}
        listed = await ceo.every(f"{MEETINGS}/meetings", Page[MeetingSummary], **query)
        senco = next(one for one in listed if one.title == "SENCOs")
        return listed, await ceo.get(f"{MEETINGS}/meetings/{senco.id}", MeetingView)

    listed, senco = asked(suite, clock, held)
    pairs = {ForumKind.ONE_TO_ONE, ForumKind.SUPPORT}

    assert len(listed) == sum(
        one.held_on(one.on) and one.on < ashlode().trust.today for one in ashlode().occasions()
    )
    assert all(one.published for one in listed if one.kind not in pairs)
    assert len(senco.absent) == 1
    assert any(item.minutes for item in senco.agenda)
    assert [one.theme for one in senco.practices] == ["Adaptive teaching"]


def test_one_enquiry_is_closed_and_one_note_is_the_two_s_alone(
    suite: Suite, clock: DemoClock
) -> None:
    async def between(door: Door, known: Registered) -> tuple[list[EnquiryView], NotesView]:
        ceo = await the_ceo(door, known)
        enquiries = await ceo.every(f"{MEETINGS}/enquiries", Page[EnquiryView], limit=200)
        query = {"from": "2026-10-22", "to": "2026-10-22", "kind": ForumKind.ONE_TO_ONE}
        query["school_id"] = known.schools["stavermarsh"]
        (met,) = await ceo.every(f"{MEETINGS}/meetings", Page[MeetingSummary], **query)
        return enquiries, await ceo.get(f"{MEETINGS}/one-to-ones/{met.id}/notes", NotesView)

    enquiries, notes = asked(suite, clock, between)

    assert [one.closed_on for one in enquiries] == [date(2026, 11, 6)]
    assert notes.text == ashlode().year.boards.notes[0].text
