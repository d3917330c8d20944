"""Tables that turn out to have a row for each pupil, whatever their headings say (R93)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.pupil_level import PupilLevelFile
from performance.files.pupil_rows import PupilRows

UPN = "A123456789012"
NAMES = ["Ada", "Ben", "Cleo", "Dev", "Esme", "Finn", "Gwen", "Hari", "Isla", "Jude", "Kit", "Lena"]


def judged(headings: list[str], rows: list[list[str]]) -> bool:
    """Say whether a table is let through."""
    try:
        pupils = PupilRows(headings)
        for row in rows:
            pupils.judge(row)
    except PupilLevelFile:
        return False
    return True


def test_a_pupil_number_under_any_heading_refuses_the_row() -> None:
    assert not judged(["urn", "note"], [["900003", UPN]])


def test_many_rows_of_a_school_that_differ_only_in_figures_are_pupils() -> None:
    rows = [["900003", "M" if n % 2 else "F", str(40 + n)] for n in range(20)]

    assert not judged(["urn", "sex", "attainment 8"], rows)


ROW_OF_A_PUPIL = st.tuples(
    st.sampled_from(["M", "F"]),
    st.sampled_from(["Y", "N"]),
    st.sampled_from(["E", "K", "N"]),
    st.floats(0, 90).map(lambda points: f"{points:.1f}"),
)


@given(st.lists(ROW_OF_A_PUPIL, min_size=86, max_size=120))
def test_a_year_group_without_names_or_numbers_never_gets_through(
    pupils: list[tuple[str, str, str, str]],
) -> None:
    rows = [["900003", *pupil] for pupil in pupils]

    assert not judged(["URN", "Sex", "PP", "SEN", "Attainment 8"], rows)


def test_rows_of_a_school_told_apart_by_words_are_figures() -> None:
    headings = ["school_urn", "time_period", "subject", "breakdown", "percent", "pupils"]
    rows = [
        ["900003", str(202324 + y), f"subject {s}", f"group {g}", str(50 + g), str(100 - s)]
        for y in range(2)
        for s in range(6)
        for g in range(9)
    ]

    assert judged(headings, rows)


def test_a_row_for_each_year_of_a_school_is_figures() -> None:
    rows = [["900003", f"20{y}{y + 1}", str(700 + y), str(y / 7)] for y in range(10, 30)]

    assert judged(["school_urn", "time_period", "headcount", "susp_rate"], rows)


@pytest.mark.parametrize(
    ("heading", "cells", "rows"),
    [
        ("misc", [f"{1000 + 7 * n}" for n in range(40)], 40),
        ("misc", [f"{1 + n:02}/03/2011" for n in range(12)], 12),
        ("misc", [f"Okonjo, {name}" for name in NAMES], 12),
        ("Name", [f"{name} O" for name in NAMES], 6),
    ],
)
def test_a_number_a_day_or_a_name_for_each_row_of_a_school_is_a_pupils(
    heading: str, cells: list[str], rows: int
) -> None:
    told = [["900003", cells[n], f"set {n}", "5"] for n in range(rows)]

    assert not judged(["urn", heading, "set", "grade"], told)


def test_two_columns_of_names_without_headings_that_say_so_are_pupils() -> None:
    rows = [["900003", first, last] for first, last in zip(NAMES, reversed(NAMES), strict=True)]
    tests = [["900003", "Maths", f"Test {n}"] for n in range(12)]

    assert not judged(["urn", "a", "b"], rows)
    assert judged(["urn", "a", "b"], tests)


def test_a_list_of_schools_with_days_and_numbers_of_their_own_is_let_through() -> None:
    rows = [[str(900000 + n), f"{1 + n % 28:02}/01/2026", str(5000 + n)] for n in range(90)]

    assert judged(["URN", "Inspection start date", "laestab"], rows)


@pytest.mark.parametrize("urn", ["", " ", "z"])
def test_englands_rows_without_a_school_are_not_taken_for_pupils(urn: str) -> None:
    assert judged(["school_urn", "breakdown", "percent"], [[urn, "Total", "5"]] * 40)
