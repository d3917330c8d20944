from datetime import date

import pytest

from contracts.calendar import (
    SIX_TERMS_2026_27,
    AcademicYear,
    Calendar,
    Closure,
    Term,
    Window,
    in_words,
)

YEAR = SIX_TERMS_2026_27
MONDAY = date(2026, 11, 23)


def closed_for_a_week(calendar: Calendar, *days: date) -> Calendar:
    lost = tuple(Closure(on=day, name="Flood") for day in days)
    return calendar.but(closures=(*calendar.closures, *lost), inset_days=())


def test_a_date_is_written_as_the_school_writes_it() -> None:
    assert in_words(MONDAY) == "23 Nov 2026"
    assert in_words(date(2027, 3, 5)) == "5 Mar 2027"


def test_a_year_runs_from_september_to_august() -> None:
    year = AcademicYear("2026-27")

    assert (year.starts, year.ends) == (date(2026, 9, 1), date(2027, 8, 31))
    assert (year.label, year.code, str(year)) == ("2026-27", 202627, "2026-27")
    assert (year.previous(), year.next()) == (AcademicYear("2025-26"), AcademicYear("2027-28"))
    assert AcademicYear.of(date(2027, 8, 31)) == year
    assert AcademicYear.of(date(2027, 9, 1)) == year.next()


@pytest.mark.parametrize("written", ["2026-27", "2026/27", "202627", 202627, " 2026-27 "])
def test_a_year_is_understood_however_it_is_written(written: str | int) -> None:
    assert AcademicYear.read(written) == AcademicYear("2026-27")


def test_a_year_travels_as_its_label() -> None:
    assert AcademicYear("1999-00").model_dump(mode="json") == "1999-00"
    assert Calendar.model_validate_json(YEAR.model_dump_json()) == YEAR


def test_the_published_year_is_195_days_of_which_190_for_pupils() -> None:
    assert [YEAR.weekdays_in_term(n) for n in range(1, 7)] == [37, 35, 30, 24, 34, 35]
    assert len(YEAR.school_days) == 195
    assert len(YEAR.pupil_days) == 190
    assert set(YEAR.school_days) - set(YEAR.pupil_days) == set(YEAR.inset_days)


def test_forty_school_weeks_are_numbered_within_their_term() -> None:
    weeks = YEAR.school_weeks

    assert [week.of_year for week in weeks] == list(range(1, 41))
    assert [len(YEAR.weeks_in_term(n)) for n in range(1, 7)] == [8, 7, 6, 5, 7, 7]
    assert weeks[0].days == (date(2026, 9, 3), date(2026, 9, 4))
    assert weeks[0].monday == date(2026, 8, 31)
    assert (weeks[8].term, weeks[8].number, weeks[8].monday) == (2, 1, date(2026, 11, 2))


@pytest.mark.parametrize(
    ("day", "position"),
    [
        (date(2026, 9, 1), "Holiday: Term 1 starts on 3 Sep 2026"),
        (date(2026, 9, 3), "Term 1, week 1 of 8"),
        (date(2026, 10, 23), "Term 1, week 8 of 8"),
        (date(2026, 10, 24), "Holiday: Term 2 starts on 2 Nov 2026"),
        (date(2026, 11, 1), "Holiday: Term 2 starts on 2 Nov 2026"),
        (date(2026, 11, 22), "Term 2, week 3 of 7"),
        (MONDAY, "Term 2, week 4 of 7"),
        (date(2026, 12, 25), "Holiday: Term 3 starts on 4 Jan 2027"),
        (date(2027, 5, 3), "Term 5, week 4 of 7"),
        (date(2027, 8, 1), "Holiday: Term 1 of 2027-28 has no date yet"),
        (date(2026, 8, 31), "Outside the academic year 2026-27"),
        (date(2027, 9, 1), "Outside the academic year 2026-27"),
    ],
)
def test_any_date_has_its_place(day: date, position: str) -> None:
    assert YEAR.position(day) == position


def test_after_term_6_the_next_year_is_named_once_it_is_known() -> None:
    known = YEAR.but(next_year_starts=date(2027, 9, 2))

    assert known.position(date(2027, 7, 24)) == "Holiday: Term 1 of 2027-28 starts on 2 Sep 2027"


def test_a_week_wholly_closed_is_no_school_week() -> None:
    lost = [date(2026, 11, day) for day in range(9, 14)]
    flooded = closed_for_a_week(YEAR, *lost)

    assert flooded.position(lost[0]) == "Term 2: no school this week"
    assert flooded.position(MONDAY) == "Term 2, week 3 of 6"
    assert flooded.week_on(lost[0]) is None
    assert len(flooded.school_weeks) == 39


def test_a_bank_holiday_and_a_weekend_are_no_school_days_and_a_staff_day_is() -> None:
    assert not YEAR.is_school_day(date(2027, 5, 3))
    assert not YEAR.is_school_day(date(2026, 11, 28))
    assert not YEAR.is_school_day(date(2026, 10, 28))
    assert YEAR.is_school_day(date(2026, 11, 27))
    assert date(2026, 11, 27) not in YEAR.pupil_days


def test_terms_are_found_by_date_and_by_number() -> None:
    second = Term(number=2, starts=date(2026, 11, 2), ends=date(2026, 12, 18))

    assert YEAR.term_on(MONDAY) == YEAR.term(2) == second
    assert YEAR.term_on(date(2026, 10, 28)) is None
    assert YEAR.next_term(MONDAY) == YEAR.term(3)
    assert YEAR.next_term(date(2027, 6, 7)) is None


def test_a_term_has_ended_the_day_after_its_last() -> None:
    assert YEAR.end_of_term(1) == date(2026, 10, 23)
    assert not YEAR.term_has_ended(1, date(2026, 10, 23))
    assert YEAR.term_has_ended(1, date(2026, 10, 24))


def test_weeks_of_holiday_do_not_count_between_dates() -> None:
    last_held = date(2026, 10, 22)

    assert YEAR.weeks_between(last_held, date(2026, 10, 28)) == 0
    assert YEAR.weeks_between(last_held, date(2026, 11, 5)) == 1
    assert YEAR.weeks_between(last_held, MONDAY) == 4
    assert YEAR.weeks_between(MONDAY, last_held) == -4


def test_stavermarsh_was_last_seen_over_three_school_weeks_ago() -> None:
    last_held = date(2026, 10, 22)

    assert YEAR.whole_weeks_between(last_held, MONDAY) == 3
    assert YEAR.whole_weeks_between(last_held, date(2026, 11, 4)) == 0
    assert YEAR.whole_weeks_between(last_held, date(2026, 11, 5)) == 1
    assert YEAR.whole_weeks_between(last_held, date(2026, 11, 1)) == 0


def test_windows_follow_the_rules_of_the_year() -> None:
    twilight = Window.strictly_between(date(2026, 11, 27), date(2027, 6, 25))

    assert Window.first_weeks(YEAR, 1, 4) == Window(
        opens=date(2026, 9, 3), closes=date(2026, 9, 25)
    )
    assert Window.first_weeks(YEAR, 4, 20) == Window.of_term(YEAR, 4)
    assert Window.of_terms(YEAR, 3, 4) == Window(opens=date(2027, 1, 4), closes=date(2027, 3, 25))
    assert Window.of_year(YEAR) == Window(opens=date(2026, 9, 3), closes=date(2027, 7, 23))
    assert twilight.holds(date(2027, 3, 10))
    assert not twilight.holds(date(2026, 11, 27))
    assert not twilight.holds(date(2027, 6, 25))


def test_a_window_closes_after_its_last_day() -> None:
    window = Window.of_term(YEAR, 2)

    assert window.holds(date(2026, 12, 18))
    assert not window.has_closed(date(2026, 12, 18))
    assert window.has_closed(date(2026, 12, 19))
