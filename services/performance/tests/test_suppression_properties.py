"""No figure of a small group can be worked out of everything that is published (R94)."""

from attacker import FEW, Truth, worked_out
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from worlds import RATES, files, truths, whole_files

from contracts.performance import Figure, Group
from contracts.performance.measures import measures
from performance.sheets.model.suppression import suppressed

MANY = settings(max_examples=200, deadline=None, derandomize=True)
Given = tuple[tuple[Truth, ...], list[Figure]]


@st.composite
def worlds(draw: st.DrawFn) -> Given:
    """Make up a sheet: measures of the same pupils, sometimes beside some of more or fewer."""
    codes = draw(st.lists(st.sampled_from(RATES), min_size=1, max_size=4, unique=True))
    cut = draw(st.integers(1, len(codes)))
    groups = [tuple(codes[:cut]), tuple(codes[cut:])]
    told = tuple(draw(truths(group)) for group in groups if group)
    assume(len({truth.pupils[Group.ALL] for truth in told}) == len(told))
    return told, [figure for truth in told for figure in draw(files(truth))]


@MANY
@given(worlds())
def test_exact_algebra_finds_no_small_group(world: Given) -> None:
    told, figures = world

    assert worked_out(suppressed(figures), told) == []


@MANY
@given(worlds())
def test_what_is_shown_is_what_the_file_said(world: Given) -> None:
    figures = world[1]

    for before, after in zip(figures, suppressed(figures), strict=True):
        assert after.value in (before.value, None)
        assert after.cohort in (before.cohort, None)
        assert after.value is not None or after.mark is not None
        assert (after.cohort or 0) not in FEW


@st.composite
def calm_worlds(draw: st.DrawFn) -> Given:
    """Make up a sheet in which no group is small, nor anything counted in one."""
    codes = draw(st.lists(st.sampled_from(RATES), min_size=1, max_size=3, unique=True))
    truth = draw(truths(tuple(codes), smallest=6).filter(_has_nothing_small))
    return (truth,), draw(whole_files(truth))


def _has_nothing_small(truth: Truth) -> bool:
    counts = [
        number
        for code, reached in truth.reached.items()
        if measures()[code].counts_pupils
        for number in reached.values()
    ]
    return not any(number in FEW for number in [*truth.pupils.values(), *counts])


@MANY
@given(calm_worlds())
def test_nothing_is_suppressed_where_no_group_is_small(world: Given) -> None:
    assert list(suppressed(world[1])) == world[1]
