"""The tables as published (Open Government Licence v3.0), checked against polars reading them.

They lie beside the clone; where they do not, the small files of the other tests stand for them.
"""

from datetime import date
from pathlib import Path

import polars as pl
import pytest

from chassis.files.tables import Table
from contracts.performance import Figure, Group, Mark, MeasureCode, Status
from performance.files import AreaRow, FileRow, Said, SchoolRow, Skip, SkippedRow, layout_of, read
from performance.files.ks2 import KS2_OLDER
from performance.files.ks4 import KS4_OLDER

DATA = Path(__file__).resolve().parents[4] / "shared/data"
YEARS = ("2016-17", "2017-18", "2018-19")
KS4 = {f"20{year[2:4]}-20{year[5:]}_936_ks4final.csv": year for year in YEARS}
KS2 = {f"{year[:4]}-936-ks2.csv": year for year in YEARS}
FILES = {
    **{DATA / "dfe/ks4" / name: year for name, year in KS4.items()},
    **{DATA / "dfe/ks2" / name: year for name, year in KS2.items()},
}

pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the public files are not here")

Line = dict[str, str]
MARKS = {
    "SUPP": Mark.SUPPRESSED,
    "NE": Mark.NO_ENTRIES,
    "NP": Mark.NOT_PUBLISHED,
    "NA": Mark.NOT_APPLICABLE,
    "LOWCOV": Mark.LOW_COVERAGE,
}

CHECKED = {
    # measure and group: the column of the figure and that of its pupils
    "ks4": {
        ("attainment-8", Group.ALL): ("ATT8SCR", "TPUP"),
        ("progress-8", Group.ALL): ("P8MEA", "P8PUP"),
        ("grade-5-english-maths", Group.ALL): ("PTL2BASICS_95", "TPUP"),
        ("attainment-8", Group.DISADVANTAGED): ("ATT8SCR_FSM6CLA1A", "TFSM6CLA1A"),
        ("ebacc-entry", Group.GIRLS): ("PGEBACC_E_PTQ_EE", "GPUP"),
    },
    "ks2": {
        ("rwm-expected", Group.ALL): ("PTRWM_EXP", "TELIG"),
        ("rwm-higher", Group.NOT_DISADVANTAGED): ("PTRWM_HIGH_NotFSM6CLA1A", "TNotFSM6CLA1A"),
        ("reading-progress", Group.ALL): ("READPROG", "TELIG"),
        ("maths-scaled-score", Group.BOYS): ("MAT_AVERAGE_B", "BELIG"),
        ("science-expected", Group.ALL): ("PTSCITA_EXP", "TELIG"),
    },
}


def rows_of(path: Path) -> list[FileRow]:
    with path.open("rb") as stream:
        table = Table(stream, path.name)
        found = layout_of(table, path.name)
        said = Said(found.year, Status.FINAL, date(2026, 11, 24))
        return list(read(table, found, said))


def independently(path: Path, encoding: str = "utf8") -> list[Line]:
    """Read a file's lines with polars, every cell as it stands there."""
    frame = pl.read_csv(path, infer_schema=False, truncate_ragged_lines=True, encoding=encoding)
    return [{heading: cell or "" for heading, cell in row.items()} for row in frame.to_dicts()]


def number(text: str) -> float:
    return float(text.strip().removesuffix("%"))


def plain(text: str) -> bool:
    return text.strip().removesuffix("%").lstrip("-").replace(".", "", 1).isdigit()


def mainstream_of(lines: list[Line]) -> dict[str, Line]:
    return {line["URN"]: line for line in lines if line["RECTYPE"] == "1"}


def checked_of(path: Path) -> dict[tuple[MeasureCode, Group], tuple[str, str]]:
    kind = CHECKED["ks4" if path.name in KS4 else "ks2"]
    return {(MeasureCode(code), group): columns for (code, group), columns in kind.items()}


@pytest.mark.parametrize(("path", "year"), FILES.items(), ids=lambda one: getattr(one, "name", one))
def test_every_mainstream_school_of_surrey_is_read_or_its_reason_listed(
    path: Path, year: str
) -> None:
    rows = rows_of(path)

    lines = independently(path)
    mainstream = mainstream_of(lines)
    schools = [row for row in rows if isinstance(row, SchoolRow)]
    reasons = {
        row.urn: row.why for row in rows if isinstance(row, SkippedRow) and row.urn in mainstream
    }
    assert len(rows) == len(lines)
    assert {row.urn for row in schools}.isdisjoint(reasons)
    assert {row.urn for row in schools} | reasons.keys() == mainstream.keys()
    assert {row.year for row in schools} == {year}
    assert [one for row in schools for one in row.oddities] == []
    for urn, why in reasons.items():  # an independent look: nothing was published of them
        assert why is Skip.NOTHING_TO_READ
        cells = [mainstream[urn][column] for column, _ in checked_of(path).values()]
        assert not any(map(plain, cells)), urn


@pytest.mark.parametrize("path", FILES, ids=lambda one: one.name)
def test_five_values_of_each_file_are_what_polars_reads_there(path: Path) -> None:
    figures = {
        (row.urn, figure.measure, figure.group): figure
        for row in rows_of(path)
        if isinstance(row, SchoolRow)
        for figure in row.figures
    }
    columns = checked_of(path)

    whole = 0
    for urn, line in mainstream_of(independently(path)).items():
        if not all(plain(line[heading]) for pair in columns.values() for heading in pair):
            continue
        whole += 1
        for (measure, group), (column, cohort) in columns.items():
            figure = figures[urn, measure, group]
            assert (figure.value, figure.cohort) == (number(line[column]), number(line[cohort]))
    assert whole > 20


@pytest.mark.parametrize("path", FILES, ids=lambda one: one.name)
def test_no_cell_of_a_column_that_is_read_is_lost_or_changed(path: Path) -> None:
    figures = {
        (row.urn, figure.measure, figure.group): figure.mark or figure.value
        for row in rows_of(path)
        if isinstance(row, SchoolRow)
        for figure in row.figures
    }
    columns = (KS4_OLDER if path.name in KS4 else KS2_OLDER).columns

    expected = {
        (urn, one.measure, one.group): MARKS.get(cell.strip()) or number(cell)
        for urn, line in mainstream_of(independently(path)).items()
        for one in columns
        if (cell := line.get(one.heading, "")).strip()
    }

    assert figures == expected


@pytest.mark.parametrize("path", FILES, ids=lambda one: one.name)
def test_englands_row_is_that_of_state_funded_schools(path: Path) -> None:
    ks4 = path.name in KS4
    state, column = ("7", "ATT8SCR") if ks4 else ("5", "PTRWM_EXP")

    areas = {row.area: first(row.figures) for row in rows_of(path) if isinstance(row, AreaRow)}

    [published] = [one[column] for one in independently(path) if one["RECTYPE"] == state]
    assert set(areas) == {"england", "la-936"}
    assert areas["england"].value == number(published)


def first(figures: tuple[Figure, ...]) -> Figure:
    return figures[0]


def test_the_register_of_2022_gives_the_roll_of_each_school_that_has_one() -> None:
    path = DATA / "gias/edubasealldata-surrey-primary-2022-04.csv"

    rolls = {
        row.urn: first(row.figures).value for row in rows_of(path) if isinstance(row, SchoolRow)
    }

    assert rolls == {
        line["URN"]: number(line["NumberOfPupils"])
        for line in independently(path, "windows-1252")
        if line["NumberOfPupils"]
    }
