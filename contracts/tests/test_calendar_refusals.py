from collections.abc import Callable
from datetime import date

import pytest
from pydantic import ValidationError

from contracts.calendar import (
    SIX_TERMS_2026_27,
    AcademicYear,
    Calendar,
    CalendarRefused,
    Closure,
    Fortnightly,
    Term,
    Window,
)

YEAR = SIX_TERMS_2026_27
MONDAY = date(2026, 11, 23)


def with_term(number: int, starts: date, ends: date) -> Calendar:
    moved = Term(number=number, starts=starts, ends=ends)
    return YEAR.but(terms=tuple(moved if t.number == number else t for t in YEAR.terms))


def with_closures(*days: date) -> Calendar:
    return YEAR.but(closures=tuple(Closure(on=day, name="Polling day") for day in days))


REFUSED: list[tuple[str, Callable[[], object]]] = [
    (
        "given: 1, 2, 3, 4, 5$",
        lambda: YEAR.but(terms=YEAR.terms[:5]),
    ),
    ("given: none", lambda: YEAR.but(terms=())),
    ("given: 6, 5, 4, 3, 2, 1", lambda: YEAR.but(terms=YEAR.terms[::-1])),
    ("given: 1, 1, 2, 3, 4, 5, 6", lambda: YEAR.but(terms=(YEAR.terms[0], *YEAR.terms))),
    (
        "Term 2 starts on 20 Oct 2026, but must start in a later week than Term 1 ends",
        lambda: with_term(2, date(2026, 10, 20), date(2026, 12, 18)),
    ),
    (
        "Term 2 starts on 23 Oct 2026, but must start in a later week",
        lambda: with_term(1, date(2026, 9, 3), date(2026, 10, 21)).but(
            terms=with_term(2, date(2026, 10, 23), date(2026, 12, 18)).terms
        ),
    ),
    (
        "Term 1 .31 Aug 2026 to 23 Oct 2026. is not inside 2026-27",
        lambda: with_term(1, date(2026, 8, 31), date(2026, 10, 23)),
    ),
    (
        "Term 6 .* is not inside 2026-27",
        lambda: with_term(6, date(2027, 6, 7), date(2027, 9, 1)),
    ),
    (
        "Term 2 ends on 18 Dec 2026, before it starts on 21 Dec 2026",
        lambda: Term(number=2, starts=date(2026, 12, 21), ends=date(2026, 12, 18)),
    ),
    (
        "Term 2 cannot start or end at a weekend: 1 Nov 2026",
        lambda: Term(number=2, starts=date(2026, 11, 1), ends=date(2026, 12, 18)),
    ),
    (
        "weekend: 19 Dec 2026",
        lambda: Term(number=2, starts=date(2026, 11, 2), ends=date(2026, 12, 19)),
    ),
    (
        "INSET day 28 Oct 2026 is not a school day",
        lambda: YEAR.but(inset_days=(date(2026, 10, 28),)),
    ),
    ("3 May 2027 is not a school day", lambda: YEAR.but(inset_days=(date(2027, 5, 3),))),
    ("28 Nov 2026 is not a school day", lambda: YEAR.but(inset_days=(date(2026, 11, 28),))),
    ("INSET day 23 Nov 2026 is given twice", lambda: YEAR.but(inset_days=(MONDAY, MONDAY))),
    ("closure 23 Nov 2026 is given twice", lambda: with_closures(MONDAY, MONDAY)),
    (
        "Polling day, 22 Nov 2026, is not a weekday of 2026-27",
        lambda: with_closures(date(2026, 11, 22)),
    ),
    ("1 Sep 2027, is not a weekday of 2026-27", lambda: with_closures(date(2027, 9, 1))),
    (
        "Term 4 has no school day left",
        lambda: with_term(4, date(2027, 3, 1), date(2027, 3, 2)).but(
            closures=with_closures(date(2027, 3, 1), date(2027, 3, 2)).closures
        ),
    ),
    (
        "31 Aug 2027 is not in 2027-28",
        lambda: YEAR.but(next_year_starts=date(2027, 8, 31)),
    ),
    ("There is no Term 7", lambda: YEAR.term(7)),
    ("There is no Term 0", lambda: YEAR.end_of_term(0)),
    ("2026-28 is not an academic year", lambda: AcademicYear("2026-28")),
    ("20262 is not an academic year", lambda: AcademicYear.read(20262)),
    ("next year is not an academic year", lambda: AcademicYear.read("next year")),
    ("at least one week long", lambda: Window.first_weeks(YEAR, 1, 0)),
    (
        "There is no day from 24 Nov 2026 to 23 Nov 2026",
        lambda: Window.strictly_between(MONDAY, date(2026, 11, 24)),
    ),
    (
        "cannot begin on 28 Oct 2026: no school that day",
        lambda: Fortnightly(calendar=YEAR, first=date(2026, 10, 28)),
    ),
]


@pytest.mark.parametrize(("words", "asked"), REFUSED, ids=[words for words, _ in REFUSED])
def test_a_wrong_calendar_is_refused_in_the_schools_words(
    words: str, asked: Callable[[], object]
) -> None:
    with pytest.raises(CalendarRefused, match=words):
        asked()


def test_a_refusal_has_one_public_code_even_out_of_a_message() -> None:
    message = YEAR.model_dump(mode="json")
    message["terms"].pop()

    with pytest.raises(CalendarRefused) as refused:
        Calendar.model_validate(message)

    assert refused.value.code == "calendar-refused"
    assert refused.value.details == {
        "errors": [{"field": "terms", "message": str(refused.value)}],
    }


@pytest.mark.parametrize("number", [0, 7])
def test_a_term_is_one_of_six(number: int) -> None:
    with pytest.raises(ValidationError, match="number"):
        Term(number=number, starts=MONDAY, ends=MONDAY)


@pytest.mark.parametrize("label", ["2026", "202627", "2026-7", "26-27", "२०२६-27", "2026-27\n"])
def test_a_year_has_one_label_in_messages(label: str) -> None:
    with pytest.raises(ValidationError, match="pattern"):
        AcademicYear.model_validate(label)
