from datetime import date

import pytest

from contracts.calendar import (
    SIX_TERMS_2026_27,
    CalendarRefused,
    Closure,
    SchoolCalendar,
    Term,
    TrustCalendar,
)
from contracts.calendar.published import calendar_in, published
from contracts.schools import SchoolId

THORNHALLOW = SchoolId("01K00000000000000000000001")
FENNICOMBE = SchoolId("01K00000000000000000000002")
TRUST = TrustCalendar(default=SIX_TERMS_2026_27)
EARLIER_END = Term(number=6, starts=date(2027, 6, 7), ends=date(2027, 7, 21))
SHORTER = SchoolCalendar(school_id=THORNHALLOW, terms=(*SIX_TERMS_2026_27.terms[:5], EARLIER_END))


def test_a_school_keeps_its_own_dates_and_no_other_school_moves() -> None:
    trust = TRUST.with_override(SHORTER)

    assert trust.for_school(THORNHALLOW).end_of_term(6) == date(2027, 7, 21)
    assert trust.for_school(FENNICOMBE) == trust.default == SIX_TERMS_2026_27


def test_what_a_school_leaves_out_stays_as_the_trust_has_it() -> None:
    own_days = (date(2026, 9, 3), date(2026, 11, 30))
    school = TRUST.with_override(
        SchoolCalendar(school_id=THORNHALLOW, inset_days=own_days)
    ).for_school(THORNHALLOW)

    assert school == SIX_TERMS_2026_27.but(inset_days=own_days)
    assert len(school.pupil_days) == 193


def test_a_schools_closures_come_on_top_of_the_trusts() -> None:
    polling_day = Closure(on=date(2027, 5, 6), name="Polling day")
    school = TRUST.with_override(
        SchoolCalendar(school_id=THORNHALLOW, closures=(polling_day,))
    ).for_school(THORNHALLOW)

    assert not school.is_school_day(date(2027, 5, 6))
    assert not school.is_school_day(date(2027, 5, 3))


def test_a_later_override_takes_the_place_of_the_earlier() -> None:
    again = SchoolCalendar(school_id=THORNHALLOW, inset_days=())
    trust = TRUST.with_override(SHORTER).with_override(again)

    assert trust.overrides == (again,)


def test_a_school_can_go_back_to_the_trusts_dates() -> None:
    assert TRUST.with_override(SHORTER).without_override(THORNHALLOW) == TRUST


def test_an_override_that_is_no_school_year_is_refused() -> None:
    staff_day_after_the_end = SHORTER.but(inset_days=(date(2027, 7, 22),))

    with pytest.raises(CalendarRefused, match="22 Jul 2027 is not a school day"):
        TRUST.with_override(staff_day_after_the_end)


def test_new_trust_dates_are_refused_while_an_override_does_not_fit_them() -> None:
    closed = SchoolCalendar(school_id=THORNHALLOW, inset_days=(date(2027, 7, 23),))
    shorter = SHORTER.over(SIX_TERMS_2026_27)

    with pytest.raises(CalendarRefused, match="23 Jul 2027"):
        TRUST.with_override(closed).but(default=shorter)


def test_a_school_has_one_override() -> None:
    with pytest.raises(CalendarRefused, match="one calendar of its own"):
        TrustCalendar(default=SIX_TERMS_2026_27, overrides=(SHORTER, SHORTER))


def test_services_read_the_days_the_directory_announced() -> None:
    own = TRUST.with_override(SHORTER).for_school(THORNHALLOW)
    fact = published(own, THORNHALLOW)
    read = calendar_in(fact)

    assert (fact.cycle, fact.school_id) == ("2026-27", THORNHALLOW)
    assert (read.year, read.terms, read.inset_days) == (own.year, own.terms, own.inset_days)
    assert read.school_weeks == own.school_weeks
    assert published(SIX_TERMS_2026_27).school_id is None


def test_a_trust_calendar_survives_the_bus() -> None:
    trust = TRUST.with_override(SHORTER)

    assert TrustCalendar.model_validate_json(trust.model_dump_json()) == trust
