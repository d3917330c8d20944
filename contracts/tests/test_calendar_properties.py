"""What holds for every calendar there can be, not only for 2026-27."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from contracts.calendar import (
    AcademicYear,
    Calendar,
    Closure,
    Fortnightly,
    SchoolCalendar,
    Term,
    TrustCalendar,
    in_words,
)
from contracts.calendar.dates import each_day, monday_of
from contracts.calendar.fortnights import fortnights_of
from contracts.calendar.terms import days_of
from contracts.schools import SchoolId

ONE_WEEK = timedelta(weeks=1)
YEARS = st.integers(min_value=1999, max_value=2099).map(AcademicYear.starting)
SCHOOLS = [SchoolId(f"01K0000000000000000000000{n}") for n in range(4)]


@st.composite
def six_terms(draw: st.DrawFn, year: AcademicYear) -> tuple[Term, ...]:
    monday = monday_of(year.starts) + ONE_WEEK * draw(st.integers(1, 3))
    terms: list[Term] = []
    for number in range(1, 7):
        weeks = draw(st.integers(2, 6))
        starts = monday + timedelta(days=draw(st.integers(0, 4)))
        last_monday = monday + ONE_WEEK * (weeks - 1)
        ends = last_monday + timedelta(days=draw(st.integers(0, 4)))
        terms.append(Term(number=number, starts=starts, ends=ends))
        monday = last_monday + ONE_WEEK * draw(st.integers(1, 3))
    return tuple(terms)


@st.composite
def calendars(draw: st.DrawFn, years: st.SearchStrategy[AcademicYear] = YEARS) -> Calendar:
    year = draw(years)
    terms = draw(six_terms(year))
    may_close = [day for term in terms for day in days_of(term, frozenset())[1:]]
    lost_week = draw(st.none() | st.sampled_from(may_close))
    closed = set(draw(st.lists(st.sampled_from(may_close), unique=True, max_size=8)))
    if lost_week:
        closed |= {day for day in may_close if monday_of(day) == monday_of(lost_week)}
    open_days = [day for term in terms for day in days_of(term, frozenset(closed))]
    return Calendar(
        year=year,
        terms=terms,
        inset_days=tuple(draw(st.lists(st.sampled_from(open_days), unique=True, max_size=5))),
        closures=tuple(Closure(on=day, name="Closed") for day in sorted(closed)),
    )


def days_around(calendar: Calendar) -> st.SearchStrategy[date]:
    month = timedelta(days=31)
    return st.dates(calendar.year.starts - month, calendar.year.ends + month)


@given(YEARS)
def test_every_label_of_a_year_reads_back_to_it(year: AcademicYear) -> None:
    assert AcademicYear.read(year.label) == AcademicYear.read(year.code) == year
    assert AcademicYear.read(year.label.replace("-", "/")) == year
    assert year.next().previous() == year


@given(st.dates(date(1999, 1, 1), date(2099, 1, 1)))
def test_every_day_lies_in_the_year_it_belongs_to_and_no_other(day: date) -> None:
    year = AcademicYear.of(day)

    assert year.holds(day)
    assert not year.next().holds(day)
    assert not year.previous().holds(day)


@given(calendars())
def test_weeks_share_out_every_school_day_once(calendar: Calendar) -> None:
    shared_out = [day for week in calendar.school_weeks for day in week.days]
    expected = [
        day
        for day in each_day(calendar.year.starts, calendar.year.ends)
        if day.weekday() < 5 and calendar.term_on(day) and day not in calendar.closed
    ]

    assert shared_out == expected
    assert all(week.days for week in calendar.school_weeks)
    assert all(monday_of(d) == week.monday for week in calendar.school_weeks for d in week.days)
    assert sum(calendar.weekdays_in_term(n) for n in range(1, 7)) == len(expected)
    assert len(calendar.pupil_days) + len(calendar.inset_days) == len(expected)


@given(calendars(), st.data())
def test_every_date_has_a_position_that_agrees_with_its_term(
    calendar: Calendar, data: st.DataObject
) -> None:
    day = data.draw(days_around(calendar))
    said = calendar.position(day)
    term = calendar.term_on(day)

    if not calendar.year.holds(day):
        assert said == f"Outside the academic year {calendar.year}"
    elif term is None:
        assert said.startswith("Holiday: Term ")
        assert not calendar.is_school_day(day)
    else:
        assert said.startswith(f"Term {term.number}")
        assert ("week" in said.removesuffix("no school this week")) == bool(calendar.week_on(day))


@given(calendars(), st.data())
def test_a_holiday_names_the_first_term_still_to_come(
    calendar: Calendar, data: st.DataObject
) -> None:
    day = data.draw(days_around(calendar))
    coming = [term for term in calendar.terms if term.starts > day]

    assert calendar.next_term(day) == (coming[0] if coming else None)
    if coming and calendar.year.holds(day) and calendar.term_on(day) is None:
        assert calendar.position(day).endswith(f"starts on {in_words(coming[0].starts)}")


@given(calendars(), st.data())
def test_weeks_between_add_up_never_run_backwards_and_stand_still_in_holidays(
    calendar: Calendar, data: st.DataObject
) -> None:
    a, b, c = sorted(data.draw(st.tuples(*[days_around(calendar)] * 3)))

    assert calendar.weeks_between(a, b) + calendar.weeks_between(b, c) == (
        calendar.weeks_between(a, c)
    )
    assert calendar.weeks_between(c, a) == -calendar.weeks_between(a, c)
    assert 0 <= calendar.weeks_between(a, b) <= calendar.weeks_between(a, c)
    steps = calendar.weeks_between(a, c)
    assert max(steps - 1, 0) <= calendar.whole_weeks_between(a, c) <= steps
    if not any(calendar.is_school_day(day) for day in each_day(monday_of(a), c)):
        assert steps == 0


@given(calendars(), st.data())
def test_no_planned_fortnight_falls_in_a_holiday_and_each_has_one(
    calendar: Calendar, data: st.DataObject
) -> None:
    first = data.draw(st.sampled_from(calendar.school_days))
    planned = Fortnightly(calendar=calendar, first=first).planned

    assert planned[0] == first
    assert all(calendar.is_school_day(day) for day in planned)
    assert {calendar.weeks_between(a, b) for a, b in pairwise(planned)} <= {2}
    for fortnight in fortnights_of(calendar):
        assert len(set(planned) & set(fortnight.school_days)) <= 1


@given(calendars(), st.data())
def test_each_planned_date_is_either_done_missed_or_to_come(
    calendar: Calendar, data: st.DataObject
) -> None:
    meeting = Fortnightly(calendar=calendar, first=data.draw(st.sampled_from(calendar.school_days)))
    today = data.draw(days_around(calendar))
    last_held = data.draw(st.none() | st.sampled_from(calendar.school_days))
    missed, due = meeting.missed(last_held, today), meeting.next_due(last_held, today)

    assert all(day < today for day in missed)
    assert list(missed) == sorted(missed)
    assert due is None or due >= today
    if last_held and last_held in meeting.planned:
        assert missed == tuple(day for day in meeting.planned if last_held < day < today)


@given(st.data())
def test_an_override_changes_that_school_only(data: st.DataObject) -> None:
    year = AcademicYear("2026-27")
    default, own = data.draw(calendars(st.just(year))), data.draw(calendars(st.just(year)))
    trust = TrustCalendar(default=default.but(closures=()))
    moved, *others = data.draw(st.permutations(SCHOOLS))
    override = SchoolCalendar(
        school_id=moved, terms=own.terms, inset_days=own.inset_days, closures=own.closures
    )
    after = trust.with_override(override)

    assert after.for_school(moved) == own
    assert all(after.for_school(other) == trust.for_school(other) for other in others)
    assert after.without_override(moved) == trust
