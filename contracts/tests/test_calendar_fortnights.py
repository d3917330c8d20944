from datetime import date

from contracts.calendar import SIX_TERMS_2026_27, Closure, Fortnightly
from contracts.calendar.fortnights import fortnights_of

YEAR = SIX_TERMS_2026_27
TODAY = date(2026, 11, 23)
ELG = Fortnightly(calendar=YEAR, first=date(2026, 9, 10))
ONE_TO_ONE = Fortnightly(calendar=YEAR, first=date(2026, 9, 3))


def test_the_year_holds_twenty_fortnights_and_a_holiday_can_lie_inside_one() -> None:
    fortnights = fortnights_of(YEAR)
    over_christmas = fortnights[7]

    assert [fortnight.number for fortnight in fortnights] == list(range(1, 21))
    assert [week.monday for week in over_christmas.weeks] == [
        date(2026, 12, 14),
        date(2027, 1, 4),
    ]
    assert len(over_christmas.school_days) == 10


def test_elg_meets_twenty_times_and_skips_the_holiday() -> None:
    assert ELG.planned[:6] == (
        date(2026, 9, 10),
        date(2026, 9, 24),
        date(2026, 10, 8),
        date(2026, 10, 22),
        date(2026, 11, 12),
        date(2026, 11, 26),
    )
    assert len(ELG.planned) == 20


def test_elg_is_on_pace_and_next_due_on_26_november() -> None:
    last_held = date(2026, 11, 12)

    assert ELG.missed(last_held, TODAY) == ()
    assert ELG.next_due(last_held, TODAY) == date(2026, 11, 26)


def test_stavermarsh_has_missed_5_and_19_november() -> None:
    last_held = date(2026, 10, 22)

    assert ONE_TO_ONE.missed(last_held, TODAY) == (date(2026, 11, 5), date(2026, 11, 19))
    assert ONE_TO_ONE.next_due(last_held, TODAY) == date(2026, 12, 3)


def test_a_meeting_moved_inside_its_fortnight_counts_and_one_outside_does_not() -> None:
    before, within, after = date(2026, 10, 23), date(2026, 11, 2), date(2026, 11, 16)
    missed_on_the_20th = date(2026, 11, 20)

    assert ONE_TO_ONE.missed(within, date(2026, 11, 13)) == ()
    assert ONE_TO_ONE.missed(before, date(2026, 11, 13)) == (date(2026, 11, 5),)
    assert ONE_TO_ONE.missed(after, missed_on_the_20th) == ()


def test_a_meeting_brought_forward_a_week_inside_its_fortnight_counts() -> None:
    a_week_early = date(2026, 11, 5)

    assert ELG.missed(a_week_early, date(2026, 11, 13)) == ()
    assert ELG.next_due(a_week_early, date(2026, 11, 6)) == date(2026, 11, 26)


def test_a_planned_date_is_missed_only_the_day_after() -> None:
    last_held = date(2026, 10, 22)

    assert ONE_TO_ONE.missed(last_held, date(2026, 11, 5)) == ()
    assert ONE_TO_ONE.missed(last_held, date(2026, 11, 6)) == (date(2026, 11, 5),)
    assert ONE_TO_ONE.next_due(last_held, date(2026, 11, 5)) == date(2026, 11, 5)


def test_a_meeting_never_held_has_missed_every_planned_date_so_far() -> None:
    assert ELG.missed(None, date(2026, 9, 25)) == (date(2026, 9, 10), date(2026, 9, 24))


def test_after_the_last_planned_date_nothing_is_due() -> None:
    assert ELG.planned[-1] == date(2027, 7, 22)
    assert ELG.next_due(date(2027, 7, 22), date(2027, 7, 23)) is None


def test_a_meeting_begun_late_is_not_due_before_its_first_date() -> None:
    late = Fortnightly(calendar=YEAR, first=date(2026, 11, 5))

    assert late.planned[0] == date(2026, 11, 5)
    assert late.missed(None, TODAY) == (date(2026, 11, 5), date(2026, 11, 19))


def test_a_lost_weekday_is_planned_earlier_that_week_or_on_its_first_day() -> None:
    fridays = Fortnightly(calendar=YEAR, first=date(2026, 9, 11))
    mondays = Fortnightly(calendar=YEAR, first=date(2026, 9, 14))
    polling_day = Closure(on=date(2026, 11, 26), name="Polling day")
    closed = YEAR.but(closures=(*YEAR.closures, polling_day))

    assert date(2027, 3, 25) in fridays.planned  # the term ends on that Thursday
    assert date(2027, 5, 3) not in mondays.planned
    assert Fortnightly(calendar=closed, first=ELG.first).planned[5] == date(2026, 11, 25)
    early_may = Fortnightly(calendar=YEAR, first=date(2027, 4, 19))
    assert early_may.planned[1] == date(2027, 5, 4)


def test_an_odd_last_week_is_a_fortnight_of_its_own() -> None:
    lost = tuple(Closure(on=date(2026, 11, day), name="Flood") for day in range(9, 14))
    flooded = YEAR.but(closures=(*YEAR.closures, *lost))

    assert [len(f.weeks) for f in fortnights_of(flooded)][-2:] == [2, 1]
