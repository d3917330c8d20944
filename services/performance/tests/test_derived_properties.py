"""Changes, gaps and trust totals say nothing that shown figures do not say already (R94)."""

from attacker import Truth
from hypothesis import given, settings
from hypothesis import strategies as st
from worlds import files, truths

from contracts.performance import Dataset, Figure, Group, MeasureCode, Year
from performance.headlines.model.apart import change_of, gap_of, gaps_told
from performance.headlines.model.cells import Cells
from performance.headlines.model.trust import trust_figure
from performance.known.model import Catalogue
from performance.sheets.model.columns import Columns
from performance.sheets.model.suppression import suppressed

RWM = MeasureCode("rwm-expected")
SCHOOLS = ("ashlode", "pellowmere", "stavermarsh")
YEARS: tuple[Year, ...] = ("2024-25", "2025-26")
Places = dict[tuple[str, Year], list[Figure]]
MANY = settings(max_examples=50, deadline=None, derandomize=True)


@st.composite
def trusts(draw: st.DrawFn) -> Places:
    """Make up two years of three schools, suppressed as they are published."""
    made: Places = {}
    for school in SCHOOLS:
        for year in YEARS:
            truth: Truth = draw(truths((RWM,)))
            made[school, year] = list(suppressed(draw(files(truth))))
    return made


def cells_of(places: Places) -> Cells:
    kept = [
        {
            "school_id": school,
            "year": year,
            "dataset": Dataset.KS2,
            "columns": Columns.of(figures, [None] * len(figures)).model_dump(mode="json"),
        }
        for (school, year), figures in places.items()
    ]
    return Cells(kept, "school_id", {}, Catalogue({}))


def shown(places: Places, school: str, year: Year, group: Group) -> Figure | None:
    figures = (one for one in places[school, year] if one.group is group)
    return next((one for one in figures if one.value is not None), None)


@MANY
@given(trusts())
def test_a_change_or_a_gap_stands_between_two_shown_figures_or_not_at_all(places: Places) -> None:
    cells = cells_of(places)

    for school in SCHOOLS:
        for group in Group:
            change = change_of(cells, school, YEARS[-1], RWM, group)
            both = [shown(places, school, year, group) for year in YEARS]
            assert (change.value is None) == (None in both)
            assert (change.why_none is None) == (change.value is not None)
        for gap in gaps_told(cells, SCHOOLS, YEARS[-1], RWM):
            apart = gap_of(cells, cells, school, (YEARS[-1], RWM), (*gap[:2], False))
            parts = [shown(places, school, YEARS[-1], one) for one in gap[:2]]
            assert (apart.value is None) == (None in parts)


@MANY
@given(trusts())
def test_a_trusts_figure_is_made_of_shown_figures_alone(places: Places) -> None:
    cells = cells_of(places)

    for group in Group:
        weighed = cells.weighed(SCHOOLS, YEARS[-1], RWM, group)
        figure = trust_figure(RWM, weighed, of_schools=len(SCHOOLS), why_none=None)
        found = [shown(places, school, YEARS[-1], group) for school in SCHOOLS]
        parts = [
            (one.value, one.cohort)
            for one in found
            if one is not None and one.value is not None and one.cohort
        ]
        cohort = sum(weight for _, weight in parts)
        assert figure.schools == len(parts)
        assert figure.cohort == (cohort or None)
        if figure.value is not None:
            assert abs(figure.value * cohort - sum(v * n for v, n in parts)) < cohort / 1e5
