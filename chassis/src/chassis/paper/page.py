"""What stands on paper, in order: plain words only, never markup."""

from typing import Literal, TypeAlias

from contracts.base import Frozen


class Heading(Frozen):
    """A heading under the title, of the first level or the second; it may begin a page."""

    text: str
    level: Literal[1, 2] = 1
    fresh_page: bool = False


class Paragraph(Frozen):
    """Words in a paragraph of their own; their line breaks stay."""

    text: str


class Points(Frozen):
    """A list of points."""

    items: tuple[str, ...]


class Table(Frozen):
    """Rows under named columns; the first cell names its row.

    `widths` are millimetres: 166 of them fill a page, 186 a tight one.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]


Part: TypeAlias = Heading | Paragraph | Points | Table


class Paper(Frozen):
    """A whole document; `name` is what its file and the foot of each page are called by.

    A `tight` one has smaller type and margins, for what has to fit on a page.
    """

    name: str
    title: str
    lines: tuple[str, ...]
    parts: tuple[Part, ...]
    tight: bool = False


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Split what somebody typed at its empty lines."""
    return tuple(Paragraph(text=part.strip()) for part in text.split("\n\n") if part.strip())
