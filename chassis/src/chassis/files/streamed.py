"""A CSV file read once, piece by piece as it comes: never held whole, and never written down."""

import codecs
import csv
from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import chain

from chassis.files.encodings import refuse_other_kinds
from chassis.files.refusals import FileRefused
from chassis.files.tables import Row, Table, headings_in, places_of

_LONGEST_LINE = 1 << 20
_START = 16


class StreamedTable(Table):
    """Headings at once, rows once; `size`, `sha256` and `encoding` hold when all is read.

    What is not UTF-8 is read as windows-1252 from there on, as the register is written.
    """

    def __init__(self, pieces: Iterable[bytes], name: str = "") -> None:
        self.name = name  # all that a table holds, but no stream to go back to
        self.encoding = "utf-8"
        self.size = 0
        self._hash = sha256()
        self._plain = True
        self._came = csv.reader(self._text_lines(iter(pieces)), strict=True)
        none: list[str] = []
        self.headings = headings_in(next(self._numbered(), (0, none))[1], self._called)
        self.places = places_of(self.headings, self._called)

    @property
    def sha256(self) -> str:
        """What tells this file from every other, once all of it was read."""
        return self._hash.hexdigest()

    def rows(self) -> Iterator[Row]:
        """Go on reading; blank lines are passed over. It can be done once."""
        for line, cells in self._numbered():
            yield Row(line, cells, self.places, len(self.headings))

    def _numbered(self) -> Iterator[tuple[int, list[str]]]:
        before = self._came.line_num
        try:
            for cells in self._came:
                line, before = before + 1, self._came.line_num
                if any(cells):
                    yield line, cells
        except csv.Error as broken:
            raise FileRefused(
                f"{self._called} cannot be read near line {before + 1}: {broken}"
            ) from broken

    def _text_lines(self, pieces: Iterator[bytes]) -> Iterator[str]:
        """Give the lines with their ends, as the csv reader wants them."""
        noted = self._noted(pieces)
        rest = b""
        for piece in chain([self._start(noted)], noted):
            whole, mark, tail = (rest + piece).rpartition(b"\n")
            if not mark and len(tail) > _LONGEST_LINE:
                raise FileRefused(f"{self._called} is not a CSV file: a line has no end")
            rest = tail
            yield from self._split(self._decoded(whole + mark))
        yield from self._split(self._decoded(rest))

    def _start(self, pieces: Iterator[bytes]) -> bytes:
        """Look at the first bytes; the mark of UTF-8 is taken off."""
        start = b""
        while len(start) < _START and (piece := next(pieces, None)) is not None:
            start += piece
        refuse_other_kinds(start[:_START])
        if start.startswith(codecs.BOM_UTF8):
            self.encoding = "utf-8-sig"
            return start[len(codecs.BOM_UTF8) :]
        return start

    def _noted(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        for piece in pieces:
            self.size += len(piece)
            self._hash.update(piece)
            yield piece

    def _decoded(self, whole: bytes) -> str:
        if b"\0" in whole:
            raise FileRefused("this is not a CSV file: it holds something other than text")
        try:
            text = whole.decode("windows-1252" if self.encoding == "windows-1252" else "utf-8")
        except UnicodeDecodeError as other:
            text = self._otherwise(whole, other)
        self._plain = self._plain and text.isascii()
        return text

    def _otherwise(self, whole: bytes, other: UnicodeDecodeError) -> str:
        """Read on as windows-1252, unless something was UTF-8 before."""
        if self.encoding == "utf-8" and self._plain:
            self.encoding = "windows-1252"
            return self._decoded(whole)
        words = "it begins like UTF-8 but is not"
        if self.encoding == "windows-1252":
            words = "it is neither UTF-8 nor windows-1252"
        raise FileRefused(
            f"the file's letters cannot be read: {words}; save it as CSV UTF-8"
        ) from other

    @staticmethod
    def _split(text: str) -> Iterator[str]:
        *whole, last = text.split("\n")
        yield from (f"{line}\n" for line in whole)
        if last:
            yield last
