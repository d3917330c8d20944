from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import combinations

import pytest

from contracts.meetings import Answer
from demo_trust.content.meetings import ActionContent
from demo_trust.content.occasions import Occasion, one_to_one, support
from demo_trust.content.reading import ashlode

TRUST, YEAR = ashlode().trust, ashlode().year
OCCASIONS = ashlode().occasions()
ACTIONS = tuple(YEAR.record.actions)
STAVERMARSH = [one for one in OCCASIONS if one.forums == (one_to_one("stavermarsh"),)]
JOBS = {(one.job_title, one.school): one.email for one in ashlode().people}


def test_of_64_actions_9_are_overdue_7_declined_and_26_done() -> None:
    answers = Counter(action.answer.kind for action in ACTIONS if action.answer)

    assert len(ACTIONS) == 64
    assert sum(action.overdue_on(TRUST.today) for action in ACTIONS) == 9
    assert answers == {Answer.ADOPTED: 43, Answer.ADAPTED: 2, Answer.DECLINED: 7}
    assert sum(action.done is not None for action in ACTIONS) == 26


def test_every_action_is_agreed_in_a_meeting_that_was_held() -> None:
    held = [a for o in OCCASIONS if o.on < TRUST.today and o.held_on(o.on) for a in o.actions]

    assert Counter(a.words for a in held) == Counter(a.words for a in ACTIONS)


def test_every_decline_says_why_and_nothing_is_answered_before_it_was_agreed() -> None:
    for occasion in OCCASIONS:
        for action in occasion.actions:
            answer = action.answer
            assert action.due >= occasion.on, action.words
            if answer:
                assert occasion.on <= answer.on < TRUST.today, action.words
                assert (answer.reason is not None) is (answer.kind is Answer.DECLINED)
                assert action.done is None or answer.on <= action.done, action.words


def test_of_13_questions_4_wait_and_the_oldest_has_waited_23_days() -> None:
    waiting = [one for one in YEAR.boards.questions if one.waits]

    assert len(YEAR.boards.questions) == 13
    assert [(TRUST.today - min(one.asked for one in waiting)).days, len(waiting)] == [23, 4]


def test_five_of_nine_governing_bodies_were_presented_to_at_a_meeting() -> None:
    told = [one for one in OCCASIONS if one.presentation]

    assert len({one.school for one in told}) == len(told) == 5


def test_stavermarsh_met_on_22_october_and_lost_the_next_two() -> None:
    held = [one.on for one in STAVERMARSH if one.on < TRUST.today and not one.cancelled_because]

    assert held == [date(2026, 9, 3), date(2026, 9, 17), date(2026, 10, 1), date(2026, 10, 22)]
    lost = [one.planned for one in STAVERMARSH if one.cancelled_because]
    assert lost == [date(2026, 11, 5), date(2026, 11, 19)]
    assert min(one.on for one in STAVERMARSH if one.on >= TRUST.today) == date(2026, 11, 26)


def test_every_meeting_is_on_a_day_its_schools_keep_but_for_two_at_the_start_of_term() -> None:
    content = ashlode()
    apart = {
        (one.on, one.school)
        for one in OCCASIONS
        for school in ([one.school] if one.school else content.schools)
        for day in (one.planned, one.on)
        if day not in content.calendar_of(school).pupil_days
    }

    assert apart == {(date(2026, 9, 3), "stavermarsh"), (date(2026, 9, 4), "dunsellow")}


def test_nobody_is_in_two_meetings_at_once() -> None:
    taken = [one for one in OCCASIONS if not one.cancelled_because]
    clashes = [
        (one.forums, other.forums, one.on)
        for one, other in combinations(taken, 2)
        if {one.planned, one.on} & {other.planned, other.on}
        and one.at[0] < other.at[1]
        and other.at[0] < one.at[1]
        and people_of(one) & people_of(other)
    ]

    assert clashes == []


def test_every_owner_author_and_lead_is_somebody() -> None:
    assert [action.words for action in ACTIONS if not held_by(action.owner, action.school)] == []
    for one in YEAR.boards.questions:
        assert held_by(one.owner, one.school), one.question
        assert (one.by, one.school) in JOBS, one.question
    for leads in YEAR.forums.leads.values():
        assert [job for job in (leads.lead, leads.agenda) if job and not somebody(job)] == []


def test_an_answer_written_wrongly_is_refused_with_the_form_it_should_have() -> None:
    with pytest.raises(ValueError, match="is not written as"):
        ActionContent.model_validate(
            {"owner": "SENCO", "due": "2026-12-01", "words": "x", "answer": "adopted soon"}
        )


def people_of(occasion: Occasion) -> set[str]:
    return {email for name in occasion.forums for email in members_of(name)}


def members_of(forum: str) -> Iterator[str]:
    for network in ashlode().networks():
        if network.name == forum:
            yield from (one.email for one in network.members)
    leads = YEAR.forums.leads.get(forum)
    for job in (leads.lead, leads.agenda) if leads else ():
        yield somebody(job) or ""
    for school in ashlode().schools:
        if forum in {one_to_one(school), support(school)}:
            first = "Chief Executive" if forum == one_to_one(school) else ""
            yield JOBS[first or YEAR.forums.support[school].lead, ""]
            yield JOBS["Headteacher", school]


def held_by(job: str, school: str) -> bool:
    return (job, school) in JOBS or (job, "") in JOBS


def somebody(written: str) -> str | None:
    title, _, school = written.rpartition(", ")
    return JOBS.get((title, school)) or JOBS.get((written, ""))
