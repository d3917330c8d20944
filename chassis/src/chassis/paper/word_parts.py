"""What Word needs beyond python-docx: language, page numbers, header rows, links, clean text."""

import re
from typing import Protocol, cast

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml
from docx.shared import Mm, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table
from docx.text.paragraph import Paragraph
from docx.text.run import Run

HEATHER = RGBColor(0x5B, 0x3A, 0x8C)
_NOT_XML = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Element(Protocol):
    """What is needed of an XML element; python-docx leaves their type open."""

    def append(self, child: object) -> None: ...
    def set(self, name: str, value: str) -> None: ...
    def find(self, path: str) -> "Element": ...


def clean(text: str) -> str:
    """Drop the control characters that no XML document can hold."""
    return _NOT_XML.sub("", text)


def on_a4(document: Document) -> None:
    """Set A4 pages with room for a hole punch."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(22)
    section.top_margin = section.bottom_margin = Mm(20)


def in_british_english(document: Document) -> None:
    """Say that the document is in en-GB, for spelling and for screen readers."""
    document.core_properties.language = "en-GB"
    styles = cast("Element", document.styles.element)
    styles.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}").set(qn("w:val"), "en-GB")


def in_our_colours(document: Document) -> None:
    """Give headings the suite's heather, and text the plain face of the headings."""
    cast("ParagraphStyle", document.styles["Normal"]).font.name = "Calibri"
    for name in ("Title", "Subtitle", "Heading 1", "Heading 2", "Heading 3"):
        style = cast("ParagraphStyle", document.styles[name])
        style.font.color.rgb = HEATHER


def number_pages(document: Document, words: str) -> None:
    """Put the plan's name and "Page 2 of 9" at the foot of every page."""
    foot = document.sections[0].footer.paragraphs[0]
    foot.add_run("Page ")
    _field(foot, "PAGE")
    foot.add_run(" of ")
    _field(foot, "NUMPAGES")
    foot.add_run(clean(f" \u00b7 {words}"))


def column_widths(table: Table, *millimetres: int) -> None:
    """Fix the widths: Word reads those of the cells, LibreOffice those of the columns."""
    table.autofit = False
    for column, width in zip(table.columns, millimetres, strict=True):
        column.width = Mm(width)
        for cell in column.cells:
            cell.width = Mm(width)


def rows_kept_whole(table: Table) -> None:
    """Carry a row over to the next page rather than break it across two."""
    for row in table.rows:
        properties = row._tr.get_or_add_trPr()  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]
        cast("Element", properties).append(_element("w:cantSplit"))


def headed(table: Table) -> None:
    """Make the first row a header row: bold, shaded, repeated on each page it runs on to."""
    row = table.rows[0]
    row_properties = row._tr.get_or_add_trPr()  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]
    cast("Element", row_properties).append(_element("w:tblHeader"))
    for cell in row.cells:
        for run in cell.paragraphs[0].runs:
            run.bold = True
        properties = cell._tc.get_or_add_tcPr()  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]
        cast("Element", properties).append(_element("w:shd", val="clear", fill="EFEBF5"))


def link(paragraph: Paragraph, label: str, url: str) -> None:
    """Make a paragraph a link."""
    target = paragraph.part.relate_to(clean(url), RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    anchor = _element("w:hyperlink")
    anchor.set(qn("r:id"), target)
    run = paragraph.add_run(clean(label))
    run.font.underline = True
    run.font.color.rgb = HEATHER
    _wrap(paragraph, run, anchor)


def _field(paragraph: Paragraph, name: str) -> None:
    shown = paragraph.add_run("1")  # for a reader that works out no fields
    _wrap(paragraph, shown, _element("w:fldSimple", instr=name))


def _wrap(paragraph: Paragraph, run: Run, wrapping: Element) -> None:
    wrapping.append(run._r)  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]
    inner = paragraph._p  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]
    cast("Element", inner).append(wrapping)


def _element(name: str, **attributes: str) -> Element:
    element = cast("Element", parse_xml(f"<{name} {nsdecls('w', 'r')}/>"))
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), value)
    return element
