"""A file read as it comes says what the same file says when it lies there whole."""

import io
from collections.abc import Iterator
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chassis.files.refusals import FileRefused
from chassis.files.streamed import StreamedTable
from chassis.files.tables import Table

TEXT = 'URN,School,"Attainment\n8"\r\n123456,"St Mary\'s, Élan",46.1\r\n\r\n123457,Café,SUPP\r\n'


def pieces(content: bytes, size: int) -> Iterator[bytes]:
    return (content[start : start + size] for start in range(0, len(content), size))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "windows-1252"])
@pytest.mark.parametrize("size", [1, 7, 1_000])
def test_it_reads_as_the_whole_file_does_however_it_is_cut(encoding: str, size: int) -> None:
    content = TEXT.encode(encoding)
    whole = Table(io.BytesIO(content), "file.csv")

    table = StreamedTable(pieces(content, size))
    rows = list(table.rows())

    assert (table.headings, rows) == (whole.headings, list(whole.rows()))
    assert (table.encoding, table.size) == (encoding, len(content))
    assert table.sha256 == sha256(content).hexdigest()


@given(
    st.lists(
        st.lists(st.text(alphabet='aé",\n 1', max_size=6), min_size=3, max_size=3), max_size=6
    ),
    st.integers(1, 30),
)
def test_any_cells_come_through(cells: list[list[str]], size: int) -> None:
    lines = ["a,b,c", *(",".join(f'"{c.replace(chr(34), 2 * chr(34))}"' for c in r) for r in cells)]
    content = "\n".join(lines).encode()

    rows = list(StreamedTable(pieces(content, size)).rows())

    assert [row.cells for row in rows] == [row for row in cells if any(row)]


def test_headings_are_known_before_the_rest_has_come() -> None:
    def coming() -> Iterator[bytes]:
        yield b"UPN,Name\nA123456789012,"
        raise AssertionError("read on")

    assert StreamedTable(coming()).headings == ("UPN", "Name")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"PK\x03\x04 and so on and on", "workbook"),
        (b"\xff\xfea\x00,\x00b\x00", "UTF-16"),
        (b"a;b\n1;2\n", "commas"),
        (b"a,a\n1,2\n", "twice"),
        (b"only one\n", "headings"),
        (b"a,b\n1,\x002\n", "other than text"),
        (b"a,b\n1,\xc3\xa9\n" + b"x" * 50 + b"\n1,\xe9\n", "UTF-8"),
        (b"a,b\n1,\x81\n", "windows-1252"),
        (b'a,b\n1,"2"3\n', "line 2"),
        (b"a,b\n" + b"x" * 1_200_000, "no end"),
    ],
)
def test_what_is_no_such_file_is_refused_in_words(content: bytes, words: str) -> None:
    with pytest.raises(FileRefused, match=words):
        list(StreamedTable(pieces(content, 20 if len(content) < 10_000 else 65_536)).rows())
