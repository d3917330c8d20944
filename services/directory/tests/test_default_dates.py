from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.calendar import SIX_TERMS_2026_27, AcademicYear
from directory.calendars.model.bank_holidays import bank_holidays, easter_sunday
from directory.calendars.model.defaults import default_year


@given(st.integers(min_value=2000, max_value=2098))
def test_every_year_can_begin_from_six_terms_and_five_staff_days(first: int) -> None:
    calendar = default_year(AcademicYear.starting(first))

    assert [term.number for term in calendar.terms] == [1, 2, 3, 4, 5, 6]
    assert len(set(calendar.inset_days)) == 5
    assert set(calendar.inset_days) <= set(calendar.school_days)


@given(st.integers(min_value=2000, max_value=2098))
def test_there_are_eight_bank_holidays_and_each_is_a_weekday(first: int) -> None:
    days = [closure.on for closure in bank_holidays(AcademicYear.starting(first))]

    assert len(set(days)) == 8
    assert all(day.weekday() < 5 for day in days)


def test_the_defaults_of_2026_27_are_those_of_the_reference() -> None:
    assert default_year(AcademicYear("2026-27")) == SIX_TERMS_2026_27


@pytest.mark.parametrize(
    ("year", "easter"),
    [
        (2000, date(2000, 4, 23)),
        (2024, date(2024, 3, 31)),
        (2026, date(2026, 4, 5)),
        (2027, date(2027, 3, 28)),
        (2038, date(2038, 4, 25)),
    ],
)
def test_easter_is_when_the_church_keeps_it(year: int, easter: date) -> None:
    assert easter_sunday(year) == easter


@pytest.mark.parametrize(
    ("first", "substitutes"),
    [
        (2021, [date(2021, 12, 27), date(2021, 12, 28), date(2022, 1, 3)]),
        (2022, [date(2022, 12, 27), date(2023, 1, 2)]),
        (2026, [date(2026, 12, 28)]),
    ],
)
def test_holidays_at_a_weekend_have_substitutes(first: int, substitutes: list[date]) -> None:
    closures = bank_holidays(AcademicYear.starting(first))

    assert [one.on for one in closures if "substitute" in one.name] == substitutes
