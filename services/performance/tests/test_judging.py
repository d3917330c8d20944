"""Figures held against thresholds (R91): when a signal is raised, stands, and is over."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contracts.api.performance_signals import Clearing
from contracts.performance import (
    Beyond,
    Figure,
    Group,
    Mark,
    SignalCleared,
    SignalFollowed,
    SignalRaised,
    Status,
    Threshold,
    ThresholdKind,
)
from contracts.samples import sample_of
from contracts.schools import Phase
from performance.examples_of_judging import (
    ABSENCE,
    ATTAINMENT,
    STAVERMARSH,
    a_figure,
    a_signal,
)
from performance.signals.model.judging import Bench, Change, judged
from performance.signals.model.known import Published, by_key
from performance.signals.model.signal import Signal

RAISED_ON, TODAY = date(2026, 11, 9), date(2026, 11, 23)
ABOVE_25 = Threshold(
    measure=ABSENCE,
    group=Group.ALL,
    phases=(Phase.SECONDARY,),
    kind=ThresholdKind.LEVEL,
    beyond=Beyond.ABOVE,
    amount=25,
)
POORER = Group.DISADVANTAGED
BELOW = ABOVE_25.but(measure=ATTAINMENT, beyond=Beyond.BELOW, amount=40)
A8_ABOVE = a_figure(41.0, measure=ATTAINMENT)
ALONE = a_signal().but(crossing=a_signal().crossing.but(england=None, before=None))
Years = dict[str, Sequence[Figure]]


def judge(
    years: Years,
    *held: Signal,
    thresholds: Iterable[Threshold] = (ABOVE_25,),
    england: Years | None = None,
    today: date = TODAY,
) -> list[Change]:
    published = Published(
        {year: by_key(figures) for year, figures in years.items()},
        {year: by_key(figures) for year, figures in (england or {}).items()},
    )
    return judged(Bench(STAVERMARSH, published, {one.id: one for one in held}, today), thresholds)


def test_a_figure_beyond_raises_a_signal_with_england_and_the_year_before_as_agreed() -> None:
    years: Years = {"2024-25": [a_figure(25.3)], "2025-26": [a_figure(27.4)]}

    [(signal, told)] = judge(years, england={"2025-26": [a_figure(18.2)]}, today=RAISED_ON)

    assert told == (SignalRaised.model_validate(sample_of(SignalRaised).data),)
    assert signal == a_signal().but(version=0)


@pytest.mark.parametrize("value", [25.0, 24.9, 0.0])
def test_the_threshold_itself_is_no_concern(value: float) -> None:
    assert judge({"2025-26": [a_figure(value)]}) == []


def test_still_beyond_is_followed_as_agreed_and_not_raised_again() -> None:
    revised = a_figure(26.8).but(status=Status.REVISED, as_at=date(2026, 11, 19))
    years: Years = {"2024-25": [a_figure(25.3)], "2025-26": [revised]}

    [(signal, told)] = judge(years, a_signal(), england={"2025-26": [a_figure(18.2)]})

    assert told == (SignalFollowed.model_validate(sample_of(SignalFollowed).data),)
    assert (signal.facts.figure, signal.raised_on, signal.cleared) == (26.8, RAISED_ON, False)


def test_the_same_again_changes_nothing() -> None:
    years: Years = {"2024-25": [a_figure(25.3)], "2025-26": [a_figure(27.4)]}

    assert judge(years, a_signal(), england={"2025-26": [a_figure(18.2)]}) == []


def test_recovering_clears_it_with_the_figure_that_was_beyond_as_agreed() -> None:
    [(signal, told)] = judge({"2025-26": [a_figure(24.0)]}, a_signal())

    assert told == (SignalCleared.model_validate(sample_of(SignalCleared).data),)
    assert (signal.why_cleared, signal.recovered_to) == (Clearing.RECOVERED, 24.0)


def test_a_new_year_within_clears_what_the_old_one_raised() -> None:
    years: Years = {"2025-26": [a_figure(27.4)], "2026-27": [a_figure(22.0)]}

    [(signal, _)] = judge(years, a_signal())

    assert (signal.why_cleared, signal.recovered_to) == (Clearing.RECOVERED, 22.0)


def test_only_after_it_was_cleared_is_it_raised_anew() -> None:
    over, _ = a_signal().clear(Clearing.RECOVERED, TODAY, 24.0)
    later = TODAY + timedelta(days=100)

    [(signal, (told,))] = judge({"2026-27": [a_figure(29.0)]}, over, today=later)

    assert isinstance(told, SignalRaised)
    assert (signal.id, signal.raised_on, signal.cleared_on) == (over.id, later, None)
    assert (signal.why_cleared, signal.recovered_to) == (None, None)


@pytest.mark.parametrize("mark", list(Mark))
def test_a_mark_never_raises_and_never_clears(mark: Mark) -> None:
    nothing = a_figure(None, mark=mark)
    years: Years = {"2025-26": [a_figure(27.4)], "2026-27": [nothing]}

    [(signal, told)] = judge(years, ALONE)

    assert judge({"2026-27": [nothing]}) == []
    assert (told, signal.cleared, signal.facts.year) == ((), False, "2025-26")
    assert signal.silent is not None
    assert (signal.silent.year, signal.silent.mark) == ("2026-27", mark)


def test_a_figure_that_is_suppressed_on_revision_leaves_its_signal_standing() -> None:
    [(signal, told)] = judge({"2025-26": [a_figure(None)]}, a_signal())

    assert (told, signal.cleared, signal.crossing) == ((), False, a_signal().crossing)


def test_a_year_without_the_measure_leaves_it_and_says_so() -> None:
    other = a_figure(8.0, group=POORER)
    years: Years = {"2025-26": [a_figure(27.4)], "2026-27": [other]}

    [(signal, told)] = judge(years, ALONE)

    assert (told, signal.cleared) == ((), False)
    assert signal.silent is not None
    assert signal.silent.mark is None


def test_a_year_between_is_judged_by_when_the_newest_has_nothing() -> None:
    nothing = a_figure(None, mark=Mark.NOT_AVAILABLE)
    years: Years = {
        "2025-26": [a_figure(27.4)],
        "2026-27": [a_figure(22.0)],
        "2027-28": [nothing],
    }

    [(signal, _)] = judge(years, a_signal())

    assert (signal.why_cleared, signal.recovered_to) == (Clearing.RECOVERED, 22.0)


def test_an_old_year_that_comes_late_raises_nothing() -> None:
    nothing = a_figure(None, mark=Mark.NOT_AVAILABLE)

    assert judge({"2023-24": [a_figure(31.0)], "2024-25": [nothing]}) == []


@pytest.mark.parametrize("left", [{}, {"2025-26": []}, {"2024-25": [a_figure(None)]}])
def test_an_undone_import_takes_its_signal_with_it(left: Years) -> None:
    [(signal, told)] = judge(left, a_signal())

    assert [type(one) for one in told] == [SignalCleared]
    assert (signal.why_cleared, signal.recovered_to) == (Clearing.WITHDRAWN, None)


def test_what_lay_beneath_an_undone_import_may_be_beyond_itself() -> None:
    [(signal, (told,))] = judge({"2024-25": [a_figure(25.3)]}, a_signal())

    assert isinstance(told, SignalFollowed)
    assert (signal.cleared, signal.facts.year) == (False, "2024-25")


@pytest.mark.parametrize("thresholds", [(), (ABOVE_25.but(amount=30),)])
def test_a_threshold_that_moves_away_clears_and_says_so(thresholds: tuple[Threshold, ...]) -> None:
    [(signal, told)] = judge({"2025-26": [a_figure(27.4)]}, a_signal(), thresholds=thresholds)

    assert [type(one) for one in told] == [SignalCleared]
    assert signal.why_cleared is Clearing.THRESHOLD_MOVED


def gap(kind: ThresholdKind, group: Group, amount: float) -> Threshold:
    return BELOW.but(kind=kind, group=group, amount=amount)


@pytest.mark.parametrize(
    ("threshold", "reference", "level"),
    [
        (gap(ThresholdKind.GAP_TO_ENGLAND, Group.ALL, 5), 46.0, 41.0),
        (gap(ThresholdKind.GAP_TO_OTHERS, POORER, 15), 45.0, 30.0),
        (gap(ThresholdKind.CHANGE, Group.ALL, 4), 45.5, 41.5),
    ],
)
def test_a_gap_is_told_as_the_level_it_makes(
    threshold: Threshold, reference: float, level: float
) -> None:
    def a8(value: float, group: Group = Group.ALL) -> Figure:
        return a_figure(value, measure=ATTAINMENT, group=group)

    years: Years = {
        "2024-25": [a8(45.5)],
        "2025-26": [a8(40.9), a8(29.0, POORER), a8(45.0, Group.NOT_DISADVANTAGED)],
    }

    [(signal, _)] = judge(years, thresholds=[threshold], england={"2025-26": [a8(46.0)]})

    assert (signal.crossing.reference, signal.facts.threshold) == (reference, level)
    assert signal.id.endswith(f":{threshold.group}:{threshold.kind}")


@pytest.mark.parametrize("kind", [ThresholdKind.GAP_TO_ENGLAND, ThresholdKind.CHANGE])
def test_without_what_it_is_held_against_there_is_no_gap(kind: ThresholdKind) -> None:
    assert judge({"2025-26": [A8_ABOVE]}, thresholds=[gap(kind, Group.ALL, 1)]) == []


CELLS = st.one_of(st.floats(0, 50).map(lambda v: round(v, 1)), st.sampled_from(Mark), st.none())
STEPS = st.tuples(
    st.dictionaries(st.sampled_from(["2023-24", "2024-25", "2025-26"]), CELLS),
    st.one_of(st.none(), st.integers(10, 40)),
)


def cell(said: float | Mark | None) -> list[Figure]:
    if isinstance(said, Mark):
        return [a_figure(None, mark=said)]
    return [] if said is None else [a_figure(said)]


@settings(deadline=None)
@given(st.lists(STEPS, max_size=8))
def test_whatever_is_published_raising_and_clearing_take_turns_and_repeating_does_nothing(
    steps: list[tuple[dict[str, float | Mark | None], int | None]],
) -> None:
    held: list[Signal] = []
    told: list[type] = []
    for cells, amount in steps:
        years: Years = {year: cell(said) for year, said in cells.items()}
        thresholds = [] if amount is None else [ABOVE_25.but(amount=amount)]
        for signal, facts in judge(years, *held, thresholds=thresholds):
            held = [signal]
            told += [type(one) for one in facts if not isinstance(one, SignalFollowed)]
        newest = next((years[year][0] for year in sorted(years, reverse=True) if years[year]), None)

        assert judge(years, *held, thresholds=thresholds) == []
        if amount is None:
            assert not held or held[0].cleared
        elif newest and newest.value is not None:
            assert bool(held and not held[0].cleared) == (newest.value > amount)

    assert told == [SignalRaised, SignalCleared] * (len(told) // 2) + [SignalRaised] * (
        len(told) % 2
    )
