"""What holds of every rule, whatever is held, planned or moved (hypothesis)."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from contracts.calendar import SIX_TERMS_2026_27 as YEAR
from contracts.meetings import CadenceRule, CadenceStatus
from meetings.cadence.model.floors import pace_of
from meetings.cadence.model.fortnightly import due_dates, fortnight_of
from meetings.cadence.model.ground import Ground
from meetings.cadence.model.rules import dates_to_plan, judge

FLOORS = (CadenceRule.K8, CadenceRule.K9, CadenceRule.K10, CadenceRule.K14, CadenceRule.K15)
TERMLY = (CadenceRule.K4, CadenceRule.K11)
FORTNIGHTLY = (CadenceRule.K12, CadenceRule.K13)
FIRST, LAST = date(2026, 9, 1), date(2027, 8, 31)
DAYS = st.dates(FIRST, LAST)
SCHOOL_DAYS = st.sampled_from(YEAR.school_days)
RULES = st.sampled_from(list(CadenceRule))


@st.composite
def grounds(draw: st.DrawFn) -> Ground:
    """A forum's year so far: held up to today, planned from today."""
    today = draw(DAYS)
    met = draw(st.lists(SCHOOL_DAYS, max_size=25))
    held = tuple(sorted(day for day in met if day <= today))
    return Ground(
        calendar=YEAR,
        today=today,
        since=draw(st.one_of(st.just(FIRST), DAYS)),
        held=held,
        planned=tuple(sorted(day for day in met if day > today)),
        anchor=min(met, default=None),
        times=draw(st.integers(1, 12)),
        each_term_wanted=draw(st.booleans()),
    )


@settings(deadline=None)
@given(RULES, grounds())
def test_only_what_was_missed_is_red_and_every_red_is_dated(
    rule: CadenceRule, ground: Ground
) -> None:
    reading = judge(rule, ground)

    if reading is not None:
        assert (reading.status is CadenceStatus.BREACHED) == bool(reading.missed)
        assert all(day < ground.today for day in reading.missed)
        assert reading.missed == tuple(sorted(set(reading.missed)))


@settings(deadline=None)
@given(RULES, grounds())
def test_what_is_due_next_is_never_past_and_nothing_is_due_once_met(
    rule: CadenceRule, ground: Ground
) -> None:
    reading = judge(rule, ground)

    if reading is not None:
        assert reading.next_due is None or reading.next_due >= ground.today
        assert reading.status is not CadenceStatus.MET or reading.next_due is None
        assert reading.expected <= reading.owed


@settings(deadline=None)
@given(st.sampled_from((*FLOORS, *TERMLY)), grounds(), SCHOOL_DAYS)
def test_one_more_meeting_never_makes_a_rule_read_worse(
    rule: CadenceRule, ground: Ground, day: date
) -> None:
    order = [
        CadenceStatus.BREACHED,
        CadenceStatus.BEHIND,
        CadenceStatus.NOT_DUE,
        CadenceStatus.ON_PACE,
        CadenceStatus.MET,
    ]
    before = judge(rule, ground)
    after = judge(rule, ground.but(held=tuple(sorted((*ground.held, day)))))

    assert (before is None) == (after is None)
    if before is not None and after is not None:
        assert order.index(after.status) >= order.index(before.status)
        assert after.held >= before.held


@settings(deadline=None)
@given(st.sampled_from(FLOORS), grounds())
def test_key_colleagues_ambition_is_amber_at_most(rule: CadenceRule, ground: Ground) -> None:
    wished = judge(rule, ground.but(each_term_wanted=True))
    plain = judge(rule, ground.but(each_term_wanted=False))

    if wished is not None and plain is not None and wished != plain:
        assert (plain.status, wished.status) == (CadenceStatus.ON_PACE, CadenceStatus.BEHIND)
        assert wished.but(status=plain.status) == plain


@settings(deadline=None)
@given(st.sampled_from(FLOORS), grounds())
def test_a_floor_is_red_only_where_it_cannot_be_reached(rule: CadenceRule, ground: Ground) -> None:
    reading = judge(rule, ground)

    if reading is not None:
        a_term = -(-ground.times // 6)
        can = max(reading.terms_left * a_term, len(ground.planned))
        reachable = len(ground.held) + can >= ground.times
        assert (reading.status is CadenceStatus.BREACHED) == (not reachable)


@settings(deadline=None)
@given(grounds(), st.integers(-6, 6))
def test_a_meeting_moved_inside_its_fortnight_changes_nothing_but_its_date(
    ground: Ground, by: int
) -> None:
    if not ground.held:
        return
    *others, last = ground.held
    moved = last + timedelta(days=by)
    same = fortnight_of(YEAR, moved) == fortnight_of(YEAR, last)
    if not (same and YEAR.is_school_day(moved) and moved <= ground.today):
        return
    before = judge(CadenceRule.K12, ground)
    after = judge(CadenceRule.K12, ground.but(held=tuple(sorted((*others, moved)))))

    if before is not None and after is not None:
        kept = ("status", "held", "owed", "expected", "missed", "next_due")
        assert [getattr(after, name) for name in kept] == [getattr(before, name) for name in kept]


@settings(deadline=None)
@given(grounds())
def test_each_fortnight_is_due_once_on_a_school_day_of_its_own(ground: Ground) -> None:
    due = due_dates(ground)

    assert list(due) == sorted(due)
    assert all(fortnight_of(YEAR, day) == number for number, day in due.items())
    assert all(YEAR.is_school_day(day) for day in due.values())


@settings(deadline=None)
@given(st.sampled_from(FORTNIGHTLY), grounds())
def test_red_fortnights_are_exactly_those_after_the_last_meeting(
    rule: CadenceRule, ground: Ground
) -> None:
    reading = judge(rule, ground)

    if reading is not None:
        last = fortnight_of(YEAR, ground.held[-1]) if ground.held else 0
        owed = [day for n, day in due_dates(ground).items() if n > last and day < ground.today]
        assert list(reading.missed) == owed


@settings(deadline=None)
@given(st.integers(1, 40))
def test_pace_asks_for_each_once_in_order_and_all_by_the_last_term(times: int) -> None:
    pace = pace_of(times)

    assert len(pace) == times
    assert list(pace) == sorted(pace)
    assert 1 <= pace[0] <= pace[-1] <= 6


@settings(deadline=None)
@given(st.sampled_from((*FLOORS, *TERMLY)), grounds())
def test_holding_what_is_to_be_planned_meets_the_rule_if_it_can_be(
    rule: CadenceRule, ground: Ground
) -> None:
    once = ground.but(times=min(ground.times, 1) if rule in TERMLY else min(ground.times, 6))
    before = judge(rule, once)
    if before is None or before.missed:
        return
    dates = dates_to_plan(rule, once)
    after = judge(rule, once.but(held=tuple(sorted((*once.held, *dates)))))

    assert after is not None
    assert after.status is CadenceStatus.MET or len(once.planned) > before.terms_left
