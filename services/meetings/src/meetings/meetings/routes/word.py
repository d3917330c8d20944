"""Minutes as a Word document."""

import re
from io import BytesIO
from typing import Protocol, cast

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import Mm, RGBColor
from docx.styles.style import ParagraphStyle

from meetings.meetings.queries.printed import Printed

_HEATHER = RGBColor(0x5B, 0x3A, 0x8C)
_NOT_XML = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class _Element(Protocol):
    """What is needed of an XML element; python-docx leaves their type open."""

    def set(self, name: str, value: str) -> None: ...
    def find(self, path: str) -> "_Element": ...


def as_word(minutes: Printed) -> bytes:
    """Write the minutes out on A4, in British English, headings in order."""
    document = docx.Document()
    _on_a4(document)
    _in_british_english(document)
    title = clean(f"{minutes.title}, {minutes.on}")
    properties = document.core_properties
    properties.title, properties.author, properties.comments = title, "", ""
    document.add_heading(clean(minutes.title), level=0)
    for line in minutes.lines:
        document.add_paragraph(clean(line))
    for section in minutes.sections:
        document.add_heading(clean(section.heading), level=1)
        style = "List Bullet" if section.listed else None
        for paragraph in section.paragraphs:
            document.add_paragraph(clean(paragraph), style=style)
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def clean(text: str) -> str:
    """Drop the control characters that no XML document can hold."""
    return _NOT_XML.sub("", text)


def _on_a4(document: Document) -> None:
    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = Mm(22)
    page.top_margin = page.bottom_margin = Mm(20)
    for name in ("Title", "Heading 1"):
        cast("ParagraphStyle", document.styles[name]).font.color.rgb = _HEATHER


def _in_british_english(document: Document) -> None:
    document.core_properties.language = "en-GB"
    styles = cast("_Element", document.styles.element)
    styles.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}").set(qn("w:val"), "en-GB")
