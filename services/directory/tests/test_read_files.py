from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chassis.files.refusals import FileRefused
from contracts.api.directory_imports import Outcome
from contracts.schools import Phase
from directory.files.examples import csv_of, link_rows, register_rows
from directory.files.found import FoundSchool, SchoolsFound
from directory.files.headings import dated
from directory.files.phases import phase_of
from directory.files.register import read_schools

Rows = list[dict[str, str]]


def read(*files: bytes, group: str = "99901") -> SchoolsFound:
    named = [(f"file-{number}.csv", BytesIO(one)) for number, one in enumerate(files, start=1)]
    return read_schools(named, group)


def with_cells(urn: str, **cells: str) -> Rows:
    named = {"phase": "PhaseOfEducation (name)", "status": "EstablishmentStatus (name)"}
    renamed = {named.get(name, name): cell for name, cell in cells.items()}
    return [{**row, **renamed} if row["URN"] == urn else row for row in register_rows()]


def one_of(found: SchoolsFound, urn: str) -> FoundSchool:
    [school] = [one for one in found.schools if one.urn == urn]
    return school


@pytest.mark.parametrize(
    ("encoding", "said"),
    [("windows-1252", "windows-1252"), ("utf-8", "utf-8"), ("utf-8-sig", "utf-8-sig")],
)
def test_letters_are_read_as_written(encoding: str, said: str) -> None:
    found = read(csv_of(register_rows(), encoding), group="Elsewhere  trust")

    assert [school.name for school in found.schools] == ["Sainte-Éloïse"]
    assert [file.encoding for file in found.files] == [said]


@given(st.permutations(list(register_rows()[0])), st.data())
def test_order_and_case_of_the_headings_are_free(order: list[str], data: st.DataObject) -> None:
    cases = [data.draw(st.sampled_from([str.upper, str.lower, str])) for _ in order]
    rows = [
        {case(name): row[name] for case, name in zip(cases, order, strict=True)}
        for row in register_rows()
    ]

    assert read(csv_of(rows)).schools == read(csv_of(register_rows())).schools


@pytest.mark.parametrize(
    ("words", "phase"),
    [
        ("Nursery", Phase.NURSERY),
        ("Primary", Phase.PRIMARY),
        ("Middle deemed primary", Phase.MIDDLE_DEEMED_PRIMARY),
        ("Secondary", Phase.SECONDARY),
        ("Middle deemed secondary", Phase.MIDDLE_DEEMED_SECONDARY),
        ("16 plus", Phase.SIXTEEN_PLUS),
        ("All-through", Phase.ALL_THROUGH),
        ("All through", Phase.ALL_THROUGH),
        ("Not applicable", Phase.NOT_APPLICABLE),
        ("High school", None),
        ("", None),
    ],
)
def test_every_phase_of_the_register_is_known_and_no_other_is_guessed(
    words: str, phase: Phase | None
) -> None:
    assert phase_of(words) is phase


@pytest.mark.parametrize(
    ("cells", "verdict", "reason"),
    [
        ({}, None, ""),
        ({"status": "Open, but proposed to close"}, None, "the register says: open, but proposed"),
        ({"status": "Closed", "CloseDate": "31-08-2020"}, Outcome.SKIPPED, "closed on 31-08-2020"),
        ({"status": "Proposed to open"}, Outcome.SKIPPED, "proposed to open"),
        ({"status": "Haunted"}, Outcome.REFUSED, '"Haunted" is not a status'),
        ({"phase": "High school"}, Outcome.REFUSED, '"High school" is not a phase'),
        ({"phase": ""}, Outcome.REFUSED, '"" is not a phase'),
        ({"EstablishmentName": ""}, Outcome.REFUSED, "EstablishmentName is empty"),
        ({"LA (name)": ""}, Outcome.REFUSED, "LA (name) is empty"),
    ],
)
def test_a_row_that_is_not_taken_says_why(
    cells: dict[str, str], verdict: Outcome | None, reason: str
) -> None:
    school = one_of(read(csv_of(with_cells("900006", **cells))), "900006")

    assert school.verdict is verdict
    assert reason in school.reason


def test_a_urn_that_is_none_is_refused() -> None:
    rows = with_cells("900006", URN="9006")

    assert one_of(read(csv_of(rows)), "9006").reason == '"9006" is not a URN: six digits'


def test_a_row_of_another_length_is_refused() -> None:
    written = csv_of(register_rows()).replace(b'"Oldwick Combe Primary"', b'"Oldwick","Combe"')

    school = one_of(read(written), "900006")
    assert school.verdict is Outcome.REFUSED
    assert school.reason == "the row has 11 cells under 10 headings"


def test_a_school_given_twice_is_skipped_when_the_same_and_refused_when_not() -> None:
    twice = [*register_rows(), register_rows()[1]]
    otherwise = [*register_rows(), {**register_rows()[1], "EstablishmentName": "Oldwick"}]

    assert [s.verdict for s in read(csv_of(twice)).schools][-1] is Outcome.SKIPPED
    last = read(csv_of(otherwise)).schools[-1]
    assert (last.verdict, last.line) == (Outcome.REFUSED, 7)
    assert last.reason == "line 3 says otherwise of URN 900006"


def test_rows_of_other_trusts_are_counted_and_columns_named_as_in_the_file() -> None:
    [file] = read(csv_of(register_rows())).files

    assert (file.kind, file.rows, file.elsewhere) == ("GIAS register", 4, 1)
    assert [column.heading for column in file.columns] == list(register_rows()[0])


@pytest.mark.parametrize("group", ["99901", "TR09999", "tr09999", "Ashlode  Trust"])
def test_a_trust_is_found_by_uid_id_or_name(group: str) -> None:
    found = read(csv_of(link_rows()), group=group)

    assert (found.group.group_uid, found.group.group_id) == ("99901", "TR09999")
    assert [school.urn for school in found.schools] == ["900003", "900009"]


@pytest.mark.parametrize("turned", [False, True])
def test_with_both_files_the_links_say_who_and_the_register_what(*, turned: bool) -> None:
    nameless = [{**row, "Trusts (code)": "", "Trusts (name)": ""} for row in register_rows()]
    files = [csv_of(nameless), csv_of(link_rows())]
    found = read(*(reversed(files) if turned else files), group="TR09999")

    assert one_of(found, "900003").predecessor_urns == ("900103",)
    assert "taken from the group links" in one_of(found, "900009").reason
    assert len(found.schools) == 2


@pytest.mark.parametrize(
    ("content", "group", "words"),
    [
        (b"", "1", "empty"),
        (b" \r\n", "1", "empty"),
        (b"PK\x03\x04rest", "1", "workbook"),
        (b"%PDF-1.7", "1", "not a CSV"),
        ("URN,Name\r\n".encode("utf-16"), "1", "UTF-16"),
        (b"\xef\xbb\xbfURN,N\xe9e\r\n", "1", "begins like UTF-8"),
        (b"URN,N\xe9\x81\r\n", "1", "neither UTF-8 nor windows-1252"),
        (b"URN,\x00\r\n1,2", "1", "other than text"),
        (b"just a line", "1", "not a CSV file with headings"),
        (b"URN;Name;Phase\r\n1;2;3", "1", "commas"),
        (b"URN,urn\r\n1,2", "1", "twice"),
        (b"URN,Name\r\n1,2", "1", "needs the headings EstablishmentName, EstablishmentStatus"),
        (b"Group UID,Group Name\r\n1,2", "1", "bring group links"),
        (csv_of(register_rows()), "TR09999", "give the trust's name"),
        (csv_of(register_rows()), "12", 'no school of a trust "12"'),
        (csv_of(link_rows()), "12", 'no trust "12"'),
        (csv_of(link_rows())[:-2] + b'x"y"\r\n"', "99901", "cannot be read near line"),
    ],
)
def test_a_file_that_cannot_be_read_says_what_to_do(content: bytes, group: str, words: str) -> None:
    with pytest.raises(FileRefused) as refused:
        read(content, group=group)

    assert words in str(refused.value)


def test_a_closed_trust_and_a_name_of_several_are_refused() -> None:
    closed = [{**row, "Group Status": "Closed"} for row in link_rows()]
    several = [{**row, "Group Name": "ASHLODE TRUST"} for row in link_rows()]

    with pytest.raises(FileRefused, match="closed"):
        read(csv_of(closed))
    with pytest.raises(FileRefused, match="give the UID"):
        read(csv_of(several), group="Ashlode Trust")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("edubasealldata20261120.csv", "20 Nov 2026"),
        ("edubasealldata-surrey-primary-2022-04.csv", "Apr 2022"),
        ("group-links-2022.csv", "2022"),
        ("register20269999.csv", None),
        ("schools.csv", None),
    ],
)
def test_the_date_in_a_files_name_is_told(name: str, words: str | None) -> None:
    assert dated(name) == words
