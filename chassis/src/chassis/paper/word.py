"""A document for Word: A4, in British English, headings in order, pages numbered."""

from io import BytesIO

import docx
from docx.document import Document

from chassis.paper.page import Heading, Paper, Paragraph, Part, Points, Table
from chassis.paper.word_parts import (
    clean,
    column_widths,
    headed,
    in_british_english,
    in_our_colours,
    number_pages,
    on_a4,
    rows_kept_whole,
)

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def as_word(paper: Paper) -> bytes:
    """Write it out; characters that no Word document can hold are left out."""
    document = docx.Document()
    on_a4(document)
    in_british_english(document)
    in_our_colours(document)
    number_pages(document, paper.name)
    properties = document.core_properties
    properties.title, properties.author, properties.comments = clean(paper.name), "", ""
    document.add_heading(clean(paper.title), level=0)
    for line in paper.lines:
        document.add_paragraph(clean(line))
    for part in paper.parts:
        _add(document, part)
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def _add(document: Document, part: Part) -> None:
    match part:
        case Heading():
            heading = document.add_heading(clean(part.text), level=part.level)
            if part.fresh_page:
                heading.paragraph_format.page_break_before = True
        case Paragraph():
            document.add_paragraph(clean(part.text))
        case Points():
            for item in part.items:
                document.add_paragraph(clean(item), style="List Bullet")
        case Table():
            _tabulate(document, part)


def _tabulate(document: Document, part: Table) -> None:
    table = document.add_table(rows=1, cols=len(part.columns), style="Table Grid")
    for cell, words in zip(table.rows[0].cells, part.columns, strict=True):
        cell.text = clean(words)
    headed(table)
    for row in part.rows:
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = clean(words)
    column_widths(table, *part.widths)
    rows_kept_whole(table)
    document.add_paragraph()
