"""Which file it is, in whatever encoding and order; what refuses it; what a cell says."""

import csv
import io
from datetime import date
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading_files import (
    AS_AT,
    HERE,
    content,
    figures_of,
    recognised,
    rows_of,
    table_of,
    with_cells,
)

from chassis.files.refusals import FileRefused
from contracts.performance import Mark, Status
from contracts.pupil_level import PupilLevelFile
from performance.files import LAYOUTS, LayoutUnknown, Said, SchoolRow, layout_of, read
from performance.files.markers import MARKERS, Number, Unknown, read_cell, read_count
from performance.files.years import day_in, day_of_file, status_of_file, year_in, year_of_file

KS4 = "2018-2019_ks4final.csv"
SMALL = sorted(path.name for path in HERE.glob("*.csv"))


def turned(written: bytes, order: list[int], case: str) -> bytes:
    rows = list(csv.reader(io.StringIO(written.decode("utf-8-sig"), newline="")))
    out = io.StringIO(newline="")
    for number, row in enumerate(rows):
        cells = [row[place] if place < len(row) else "" for place in order]
        cells = [getattr(one, case)() for one in cells] if number == 0 else cells
        csv.writer(out).writerow(cells)
    return out.getvalue().encode()


def test_there_is_a_small_file_for_every_layout() -> None:
    found = {recognised(name).layout.code for name in SMALL}

    assert found == {layout.code for layout in LAYOUTS}


@given(st.permutations(range(23)), st.sampled_from(["lower", "upper", "title"]))
def test_order_and_case_of_the_headings_are_free(order: list[int], case: str) -> None:
    written = content(KS4)

    again = figures_of(rows_of(KS4, turned(written, order, case)), "900003")

    assert again == figures_of(rows_of(KS4, written), "900003")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "windows-1252"])
def test_letters_are_read_in_every_encoding_dfe_uses(encoding: str) -> None:
    written = content(KS4).decode("utf-8-sig").replace("Stavermarsh", "Sainte-Éloïse")

    first = rows_of(KS4, written.encode(encoding))[0]

    assert isinstance(first, SchoolRow)
    assert (first.urn, first.name) == ("900003", "Sainte-Éloïse School")


def test_letters_that_are_neither_are_refused() -> None:
    with pytest.raises(FileRefused, match="letters cannot be read"):
        rows_of(KS4, content(KS4).replace(b"Stavermarsh", b"Staverm\x81rsh"))


@pytest.mark.parametrize("name", SMALL)
def test_a_file_without_a_needed_heading_is_refused_and_the_heading_named(name: str) -> None:
    layout = recognised(name).layout
    missing = next(one for one in layout.needed if one not in (layout.urn, "RECTYPE"))
    broken = content(name).replace(missing.encode(), b"renamed by DfE", 1)

    with pytest.raises(LayoutUnknown) as refused:
        rows_of(name, broken)

    assert missing in str(refused.value) or refused.value.kind is None
    assert refused.value.details["mappable"] is True


def test_what_is_no_file_of_figures_may_be_matched_by_hand() -> None:
    with pytest.raises(LayoutUnknown, match="match its columns by hand"):
        rows_of("own.csv", b"School,Points\r\nStavermarsh,46\r\n")


@pytest.mark.parametrize(
    "written",
    [
        b"UPN,URN,Attainment 8\r\nA123456789012,900003,46\r\n",
        b"urn,Forename,Surname,Attainment 8\r\n900003,A,B,46\r\n",
        b"urn,Date of Birth,Attainment 8\r\n900003,01/02/2011,46\r\n",
    ],
)
def test_headings_of_pupils_refuse_a_file_before_anything_else(written: bytes) -> None:
    with pytest.raises(PupilLevelFile):
        recognised("own.csv", written)


def test_a_pupil_number_in_a_row_refuses_the_file_at_that_row() -> None:
    odd = with_cells(content(KS4), {"Dunsellow School": "A123456789012"})

    with pytest.raises(PupilLevelFile):
        rows_of(KS4, odd)


def test_rows_of_other_schools_are_told_of_without_their_figures() -> None:
    table = table_of(KS4, content(KS4))
    found = layout_of(table, KS4)
    said = rows_of(KS4)[0]
    assert isinstance(said, SchoolRow)

    said_of_it = Said(found.year, found.status, AS_AT)
    first, second = islice(read(table, found, said_of_it, mine=frozenset({"900003"})), 2)

    assert first == said
    assert isinstance(second, SchoolRow)
    assert (second.urn, second.figures, second.oddities) == ("900010", (), ())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("46.2", Number(46.2, percent=False)),
        ("54%", Number(54, percent=True)),
        ("39.60%", Number(39.6, percent=True)),
        ("1,204", Number(1204, percent=False)),
        ("3,366,207", Number(3366207, percent=False)),
        (" -0.12 ", Number(-0.12, percent=False)),
        ("+.5", Number(0.5, percent=False)),
        ("0", Number(0, percent=False)),
        ("", None),
        (" ", None),
        ("1,20", Unknown("1,20")),
        ("%", Unknown("%")),
        (".", Unknown(".")),
        ("-", Unknown("-")),
        ("DNS", Unknown("DNS")),
        ("Average", Unknown("Average")),
        ("a text far too long to be shown whole", Unknown("a text far too long to …")),
    ],
)
def test_a_cell_is_a_number_a_marker_nothing_or_not_known(text: str, found: object) -> None:
    assert read_cell(text) == found


@given(st.sampled_from(list(MARKERS)), st.booleans())
def test_markers_are_read_in_either_case(marker: str, upper: bool) -> None:  # noqa: FBT001
    assert read_cell(marker.upper() if upper else marker) is MARKERS[marker]
    assert read_count(marker) is None


def test_every_mark_has_a_marker() -> None:
    assert set(MARKERS.values()) == set(Mark)


@pytest.mark.parametrize(
    ("cell", "odd"),
    [
        ("101%", "over-100-percent"),
        ("-1", "out-of-range"),
        ("LOW", "unknown-marker"),
        ("4 6", "unknown-marker"),
    ],
)
def test_a_value_that_looks_wrong_is_told_and_not_read(cell: str, odd: str) -> None:
    first = rows_of(KS4, with_cells(content(KS4), {",46%,": f",{cell},"}))[0]

    assert isinstance(first, SchoolRow)
    [oddity] = first.oddities
    assert (oddity.heading, oddity.written, oddity.odd) == ("PTL2BASICS_95", cell, odd)
    assert "grade-5-english-maths" not in {figure.measure for figure in first.figures}


@pytest.mark.parametrize(
    ("name", "headings", "year"),
    [
        ("2018-2019_936_ks4final.csv", [], "2018-19"),
        ("202425_performance_tables_schools_revised.csv", [], "2024-25"),
        ("2018-936-ks2.csv", ["PTRWM_EXP_18", "PTRWM_EXP_17"], "2018-19"),
        ("2018-936-ks2.csv", [], None),
        ("england_ks4final_2017-18.csv", ["ATT8SCR_18"], None),
        ("oa_percent_3term_sch_202425_ccss.csv", [], "2024-25"),
        ("edubasealldata20260120.csv", [], None),
        ("2018-2020.csv", [], None),
    ],
)
def test_a_year_is_taken_from_the_file_only_where_it_is_plain(
    name: str, headings: list[str], year: str | None
) -> None:
    assert year_of_file(name, headings) == year


def test_words_of_a_file_for_year_status_and_day() -> None:
    assert [year_in(one) for one in ("202425", "2024/25", "2024-25", "2024/2025")] == [
        "2024-25"
    ] * 4
    assert [year_in(one) for one in ("2024", "202426", "last")] == [None] * 3
    assert status_of_file("england_ks4revised.csv") is Status.REVISED
    assert status_of_file("provisional_then_final.csv") is None
    assert day_of_file("… latest inspections as at 31 Jan 2026.csv") == date(2026, 1, 31)
    assert day_of_file("edubasealldata20260120.csv") == date(2026, 1, 20)
    assert day_of_file("ks4.csv") is None
    assert [day_in(one) for one in ("13/01/2026", "13-01-2026", "2026-01-13", "31/02/2026")] == [
        *[date(2026, 1, 13)] * 3,
        None,
    ]
