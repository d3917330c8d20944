"""The engine on the dates of domain §6, and each rule at its edges."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from contracts.cadence_words import arithmetic
from contracts.calendar import SIX_TERMS_2026_27
from contracts.directory import DEFAULT_SETTINGS, Cycle
from contracts.meetings import CadenceFacts, CadenceRule, CadenceStatus, ForumId, ForumKind
from meetings.cadence.model.ground import Ground, Reading
from meetings.cadence.model.rules import dates_to_plan, judge, rules_of, times_of

K = CadenceRule
ON_PACE, BEHIND, BREACHED, MET, NOT_DUE = (
    CadenceStatus.ON_PACE,
    CadenceStatus.BEHIND,
    CadenceStatus.BREACHED,
    CadenceStatus.MET,
    CadenceStatus.NOT_DUE,
)
TODAY = date(2026, 11, 23)
ELG = ("2026-09-10", "2026-09-24", "2026-10-08", "2026-10-22", "2026-11-12")
HEADS = ("2026-09-03", "2026-09-17", "2026-10-01", "2026-10-22")


def days(*written: str) -> tuple[date, ...]:
    return tuple(date.fromisoformat(day) for day in written)


def ground(rule: CadenceRule, *held: str, today: date = TODAY, **more: object) -> Ground:
    dates = days(*held)
    plain: dict[str, object] = {
        "calendar": SIX_TERMS_2026_27,
        "today": today,
        "since": date(2026, 9, 1),
        "held": dates,
        "planned": (),
        "anchor": dates[0] if dates else None,
        "times": times_of(rule, DEFAULT_SETTINGS),
    }
    return Ground.model_validate({**plain, **more})


def read(rule: CadenceRule, *held: str, today: date = TODAY, **more: object) -> Reading:
    reading = judge(rule, ground(rule, *held, today=today, **more))
    assert reading is not None
    return reading


def words(rule: CadenceRule, *held: str, today: date = TODAY, **more: object) -> str:
    reading = read(rule, *held, today=today, **more)
    facts = CadenceFacts(
        forum_id=ForumId("sencos"),
        school_id=None,
        cycle=Cycle("2026-27"),
        rule=rule,
        as_of=today,
        **dict(reading),
    )
    return arithmetic(facts, SIX_TERMS_2026_27, today)


@pytest.mark.parametrize(
    ("rule", "held", "wanted", "status", "said"),
    [
        (K.K8, ("2026-10-06",), True, ON_PACE, "1 of 3 held, 5 terms left"),
        (K.K8, (), True, BEHIND, "0 of 3 held, 5 terms left: 1 expected by now"),
        (K.K9, ("2026-10-20",), True, ON_PACE, "1 of 2 held, 5 terms left"),
        (K.K9, (), True, BEHIND, "0 of 2 held, 5 terms left: 1 expected by now"),
        (K.K10, (), False, ON_PACE, "0 of 1 held, 5 terms left"),
        (K.K10, ("2026-10-09",), False, MET, "1 of 1 held, 5 terms left"),
        (K.K14, (), False, ON_PACE, "0 of 1 given, 5 terms left"),
        (K.K15, ("2026-10-14",), False, ON_PACE, "1 of 3 given, 5 terms left"),
        (K.K11, ("2026-09-21", "2026-11-09"), False, ON_PACE, "2 of 6 held, 1 expected so far"),
        (K.K12, ELG, False, ON_PACE, "5 of 20 held, last held 12 Nov, "),
        (
            *(K.K13, HEADS, False, BREACHED),
            "Last held 22 Oct, over 3 school weeks ago (holiday skipped): missed 5 Nov and 19 Nov",
        ),
    ],
)
def test_the_demo_trust_reads_as_it_should(
    rule: CadenceRule, held: tuple[str, ...], wanted: object, status: CadenceStatus, said: str
) -> None:
    reading = read(rule, *held, each_term_wanted=wanted)

    assert reading.status == status
    assert words(rule, *held, each_term_wanted=wanted).startswith(said)


def test_elg_meets_twenty_times_and_next_on_26_november() -> None:
    reading = read(K.K12, *ELG)

    assert (reading.held, reading.owed, reading.expected) == (5, 20, 5)
    assert reading.next_due == date(2026, 11, 26)


def test_two_missed_fortnights_are_dated_with_the_holiday_skipped() -> None:
    reading = read(K.K13, *HEADS, planned=days("2026-11-26"))

    assert reading.missed == days("2026-11-05", "2026-11-19")
    assert (reading.last_held, reading.held, reading.expected) == (date(2026, 10, 22), 4, 6)
    assert reading.next_planned == date(2026, 11, 26)


def test_a_meeting_held_ends_the_red() -> None:
    reading = read(K.K13, *HEADS, "2026-12-02", today=date(2026, 12, 2))

    assert (reading.status, reading.missed) == (ON_PACE, ())
    assert (reading.held, reading.expected) == (5, 6)


def test_a_head_nobody_ever_plans_to_meet_turns_red_after_each_fortnight() -> None:
    reading = read(K.K13, today=date(2026, 9, 28))

    assert reading.missed == days("2026-09-11", "2026-09-25")
    assert words(K.K13, today=date(2026, 9, 28)) == "None held yet: missed 11 Sep and 25 Sep"


def test_nothing_is_owed_from_before_the_forum_was_founded() -> None:
    reading = read(K.K13, today=TODAY, since=date(2026, 11, 16))

    assert (reading.missed, reading.expected) == ((), 0)
    assert reading.next_due == date(2026, 11, 27)


def test_a_missed_day_counts_only_from_the_day_after() -> None:
    before, after = read(K.K12, today=date(2026, 9, 11)), read(K.K12, today=date(2026, 9, 12))

    assert (before.missed, after.missed) == ((), days("2026-09-11"))


def test_a_year_of_fortnights_is_met_once_the_last_was_held() -> None:
    whole = [day.isoformat() for day in dates_to_plan(K.K12, ground(K.K12, today=TODAY))]
    held = (*ELG, *whole)

    assert read(K.K12, *held, today=date(2027, 8, 1)).status == MET


@pytest.mark.parametrize(
    ("today", "status"),
    [
        (date(2026, 8, 31), NOT_DUE),
        (date(2026, 10, 23), ON_PACE),
        (date(2026, 10, 24), BEHIND),
        (date(2027, 3, 25), BEHIND),
        (date(2027, 3, 26), BREACHED),
        (date(2027, 8, 1), BREACHED),
    ],
)
def test_three_a_year_go_amber_by_pace_and_red_out_of_reach(
    today: date, status: CadenceStatus
) -> None:
    assert read(K.K8, today=today).status == status


def test_a_floor_out_of_reach_dates_its_last_chances() -> None:
    reading = read(K.K8, "2026-10-06", today=date(2027, 6, 1))

    assert (reading.status, reading.missed, reading.terms_left) == (
        BREACHED,
        days("2027-05-28"),
        1,
    )
    assert words(K.K8, "2026-10-06", today=date(2027, 6, 1)) == (
        "1 of 3 held, 1 term left: too few to reach 3"
    )


def test_meetings_in_the_calendar_keep_a_floor_within_reach() -> None:
    planned = days("2027-06-14", "2027-07-05")

    assert read(K.K8, "2026-10-06", today=date(2027, 6, 1), planned=planned).status == BEHIND


def test_a_term_without_key_colleagues_is_amber_never_red() -> None:
    january = date(2027, 1, 4)

    wished = read(K.K8, "2026-10-06", today=january, each_term_wanted=True)
    plain = read(K.K8, "2026-10-06", today=january)

    assert (wished.status, plain.status) == (BEHIND, ON_PACE)
    said = words(K.K8, "2026-10-06", today=january, each_term_wanted=True)
    assert said == "1 of 3 held, 4 terms left: none in the last whole term"


def test_a_floor_that_is_met_owes_nothing_more() -> None:
    reading = read(K.K9, "2026-10-06", "2027-01-20", today=date(2027, 7, 1), each_term_wanted=True)

    assert (reading.status, reading.next_due) == (MET, None)


@pytest.mark.parametrize(
    ("held", "today", "expected"),
    [
        ((), TODAY, (BEHIND, "2026-12-18")),
        (("2026-10-06",), TODAY, (ON_PACE, "2027-02-12")),
        (("2026-10-06", "2027-01-19"), date(2027, 2, 1), (ON_PACE, "2027-05-28")),
    ],
)
def test_the_next_of_three_is_due_by_the_end_of_a_term(
    held: tuple[str, ...], today: date, expected: tuple[CadenceStatus, str]
) -> None:
    reading = read(K.K8, *held, today=today)

    assert (reading.status, reading.next_due) == (expected[0], date.fromisoformat(expected[1]))


def test_a_term_the_team_did_not_meet_in_stays_missed() -> None:
    reading = read(K.K11, "2026-11-09", today=TODAY)

    assert (reading.status, reading.missed) == (BREACHED, days("2026-10-23"))
    assert words(K.K11, "2026-11-09") == "1 of 6 held, 1 expected so far: none in Term 1"


def test_six_terms_kept_are_met() -> None:
    held = ("2026-09-21", "2026-11-09", "2027-01-11", "2027-03-01", "2027-05-04", "2027-06-14")

    assert read(K.K11, *held, today=date(2027, 6, 14)).status == MET


@pytest.mark.parametrize(
    ("held", "today", "status", "said"),
    [
        ((), date(2026, 9, 25), ON_PACE, "To be met by 25 Sep"),
        ((), date(2026, 9, 26), BREACHED, "Not met by 25 Sep"),
        (("2026-09-08",), TODAY, MET, "Met on 8 Sep"),
        (("2026-10-05",), TODAY, MET, "Met on 5 Oct"),
        ((), date(2026, 9, 1), NOT_DUE, "Not due yet"),
    ],
)
def test_each_head_is_met_in_the_first_school_weeks(
    held: tuple[str, ...], today: date, status: CadenceStatus, said: str
) -> None:
    assert read(K.K3, *held, today=today).status == status
    assert words(K.K3, *held, today=today) == said


def test_support_is_reviewed_in_each_term_as_often_as_the_trust_says() -> None:
    once, twice = read(K.K4, "2026-09-07", "2026-11-10"), read(K.K4, "2026-09-07", times=2)

    assert (once.status, once.next_due) == (ON_PACE, date(2027, 2, 12))
    assert (twice.status, twice.missed, twice.owed) == (BREACHED, days("2026-10-23"), 12)


def test_who_supports_a_school_is_held_to_two_rules() -> None:
    assert rules_of(ForumKind.SUPPORT, K.K4) == (K.K3, K.K4)
    assert rules_of(ForumKind.TEAM, K.K11) == (K.K11,)
    assert rules_of(ForumKind.FACULTY, None) == ()


def test_dates_to_plan_are_those_still_due() -> None:
    three = dates_to_plan(K.K8, ground(K.K8, "2026-10-06"))
    terms = dates_to_plan(K.K11, ground(K.K11, "2026-09-21", "2026-11-09"))
    every = dates_to_plan(K.K12, ground(K.K12, *ELG))

    assert three == days("2027-02-12", "2027-05-28")
    assert terms == days("2027-02-12", "2027-03-25", "2027-05-28", "2027-07-23")
    assert (len(every), every[0]) == (15, date(2026, 11, 26))
    assert all(b - a >= timedelta(days=14) for a, b in pairwise(every))
