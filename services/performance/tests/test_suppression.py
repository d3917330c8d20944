"""What goes when a group is small, and what stays (R94); and that the attacker would notice."""

from collections.abc import Callable

import pytest
from attacker import Truth, worked_out
from worlds import a_figure

from contracts.performance import Figure, Group, Mark, MeasureCode
from performance.sheets.model import suppression
from performance.sheets.model.cohorts import Table, with_cohorts_guarded
from performance.sheets.model.relations import guarded
from performance.sheets.model.suppression import suppressed

RWM, READING = MeasureCode("rwm-expected"), MeasureCode("reading-expected")
ABSENCE = MeasureCode("persistent-absence")
A, D, N = Group.ALL, Group.DISADVANTAGED, Group.NOT_DISADVANTAGED
SUPPORT, EHCP, NO_SEN = Group.SEN_SUPPORT, Group.EHCP, Group.NO_SEN
BOYS, GIRLS = Group.BOYS, Group.GIRLS

PUPILS = {A: 30, D: 3, N: 27, SUPPORT: 10, EHCP: 0, NO_SEN: 20, BOYS: 16, GIRLS: 14}
NOBODY_AND_A_MARK = (
    a_figure(RWM, EHCP, None, 0, Mark.NO_ENTRIES),
    a_figure(RWM, SUPPORT, None, None, Mark.SUPPRESSED),
)
Row = dict[Group, Figure]
REACHED = {A: 18, D: 1, N: 17, SUPPORT: 2, EHCP: 0, NO_SEN: 16, BOYS: 9, GIRLS: 9}
TRUTH = Truth(PUPILS, {RWM: REACHED, READING: REACHED, ABSENCE: REACHED})


def told(measure: MeasureCode, *groups: Group) -> list[Figure]:
    return [a_figure(measure, one, 100 * REACHED[one] / PUPILS[one], PUPILS[one]) for one in groups]


def hidden_in(figures: list[Figure]) -> list[tuple[str, Group]]:
    return [
        (one.measure, one.group)
        for one in suppressed(figures)
        if one.mark is Mark.SUPPRESSED and one.cohort is None
    ]


def test_a_small_group_takes_the_other_part_with_it_and_leaves_the_whole() -> None:
    assert hidden_in(told(RWM, A, D, N, BOYS, GIRLS)) == [(RWM, D), (RWM, N)]


def test_of_three_parts_the_smallest_other_goes_until_what_is_hidden_is_no_small_group() -> None:
    def of(*parts: tuple[Group, int]) -> list[Figure]:
        return [a_figure(RWM, one, 50.0, pupils) for one, pupils in parts]

    two = of((A, 60), (SUPPORT, 3), (EHCP, 2), (NO_SEN, 55))
    one = of((A, 60), (SUPPORT, 13), (EHCP, 2), (NO_SEN, 45))

    assert hidden_in(two) == [(RWM, SUPPORT), (RWM, EHCP), (RWM, NO_SEN)]
    assert hidden_in(one) == [(RWM, SUPPORT), (RWM, EHCP)]


def test_what_a_file_suppressed_is_not_worked_out_although_its_cohort_is_unknown() -> None:
    marked = a_figure(RWM, D, None, None, Mark.SUPPRESSED)

    assert hidden_in([*told(RWM, A, N), marked]) == [(RWM, N), (RWM, D)]


def test_a_part_goes_when_what_is_left_of_the_whole_is_small_though_no_file_names_it() -> None:
    assert hidden_in(told(RWM, A, N)) == [(RWM, N)]


def test_few_that_were_counted_are_as_small_as_a_small_group() -> None:
    few = a_figure(ABSENCE, A, 2.0, 200)
    results = a_figure(RWM, A, 2.0, 200)

    assert hidden_in([few, results]) == [(ABSENCE, A)]


def test_the_whole_goes_only_where_there_is_nothing_else() -> None:
    nobody = a_figure(RWM, N, None, 0, Mark.NO_ENTRIES)
    marked = a_figure(RWM, D, None, None, Mark.SUPPRESSED)

    assert hidden_in([*told(RWM, A), marked, nobody]) == [(RWM, A), (RWM, D)]


def test_a_cohort_is_left_out_where_another_measure_would_make_it_tell() -> None:
    seen = suppressed([*told(RWM, A), *told(READING, N)])

    assert [(one.value, one.cohort) for one in seen] == [(60.0, 30), (1700 / 27, None)]


def test_a_part_of_whom_nobody_says_how_many_they_are_is_not_shown() -> None:
    assert hidden_in([*told(RWM, A), a_figure(RWM, D, 40.0, None)]) == [(RWM, D)]


def test_a_reason_stays_although_its_cohort_does_not() -> None:
    (seen,) = suppressed([a_figure(RWM, D, None, 4, Mark.NO_ENTRIES)])

    assert (seen.mark, seen.cohort) == (Mark.NO_ENTRIES, None)


def unguarded(row: Row, _: object) -> Row:
    return row


def the_same(table: Table) -> Table:
    return table


@pytest.mark.parametrize(
    ("part", "weaker", "figures"),
    [
        ("guarded", unguarded, [*told(RWM, A, NO_SEN), *NOBODY_AND_A_MARK]),
        ("with_cohorts_guarded", the_same, [*told(RWM, A), *told(READING, N)]),
    ],
)
def test_the_attacker_finds_what_a_weaker_suppression_leaves(
    part: str,
    weaker: Callable[..., object],
    figures: list[Figure],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    strong = worked_out(suppressed(figures), [TRUTH])
    monkeypatch.setattr(suppression, part, weaker)

    assert strong == []
    assert worked_out(suppressed(figures), [TRUTH]) != []


def test_the_attacker_finds_a_small_group_that_is_shown() -> None:
    assert len(worked_out(told(RWM, A, D, N), [TRUTH])) > 0
    assert guarded({}, []) == {}
    assert with_cohorts_guarded({}) == {}
