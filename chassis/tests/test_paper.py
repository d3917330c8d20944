import re
import zlib
from io import BytesIO

import docx
import pytest

from chassis.paper.giving import plain
from chassis.paper.page import Heading, Paper, Paragraph, Points, Table, paragraphs
from chassis.paper.pdf import FetchesNothing, as_html, as_pdf
from chassis.paper.pdf import _nothing as asked_for  # pyright: ignore[reportPrivateUsage]
from chassis.paper.word import as_word

PAPER = Paper(
    name="A & B, 1 Oct 2026",
    title="A & B",
    lines=("<i>Draft</i>",),
    parts=(
        Heading(text="<b>Counts</b>"),
        Table(
            columns=("What", "Number"),
            rows=(("Apples", "12"), ("Pears <script>x</script>", "\x0bnone\x00")),
            widths=(100, 66),
        ),
        Heading(text="Detail", level=2),
        Points(items=("One", "Two\nlines")),
        Paragraph(text="The end."),
    ),
)


def inside(pdf: bytes) -> bytes:
    """Take every compressed part of a PDF out of its wrapping."""
    parts = [part.split(b"\nendstream")[0] for part in pdf.split(b"stream\n")[1:]]
    opened = [zlib.decompress(part) if part[:1] == b"x" else part for part in parts]
    return b"\n".join([pdf, *opened])


def test_words_are_never_markup() -> None:
    page = as_html(PAPER)

    for markup in ("<script>", "<b>", "<i>"):
        assert markup not in page
    assert "<h1>A &amp; B</h1>" in page
    assert "<li>Two<br>lines</li>" in page


def test_a_pdf_has_a_language_a_title_headings_and_a_table_that_are_read_aloud() -> None:
    objects = inside(as_pdf(PAPER))

    assert objects.startswith(b"%PDF-1.7")
    for wanted in (b"/MarkInfo", b"/StructTreeRoot", b"/Lang (en-GB)", b"pdfuaid:part"):
        assert wanted in objects
    for tag in (b"/S /H1", b"/S /H2", b"/S /H3", b"/S /Table", b"/S /TH", b"/S /LI"):
        assert tag in objects


def test_a_pdf_fetches_nothing() -> None:
    with pytest.raises(FetchesNothing):
        asked_for("https://example.org/x.png")


def test_a_word_file_holds_the_same_in_the_same_order() -> None:
    document = docx.Document(BytesIO(as_word(PAPER)))

    assert [paragraph.text for paragraph in document.paragraphs if paragraph.text] == [
        "A & B",
        "<i>Draft</i>",
        "<b>Counts</b>",
        "Detail",
        "One",
        "Two\nlines",
        "The end.",
    ]
    [table] = document.tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["What", "Number"],
        ["Apples", "12"],
        ["Pears <script>x</script>", "none"],
    ]
    assert "w:tblHeader" in table.rows[0]._tr.xml  # pyright: ignore[reportPrivateUsage]
    properties = document.core_properties
    assert (properties.title, properties.language) == ("A & B, 1 Oct 2026", "en-GB")
    assert "A & B, 1 Oct 2026" in document.sections[0].footer.paragraphs[0].text


def test_what_was_typed_is_split_at_empty_lines() -> None:
    text = "One.\nStill one.\n\n\n\nTwo.\n\n "

    assert [one.text for one in paragraphs(text)] == ["One.\nStill one.", "Two."]


def test_a_file_is_named_as_every_file_system_takes_it() -> None:
    assert plain("Sainte-\u00c9lo\u00efse Primary!", or_else="school") == "sainte-eloise-primary"
    assert plain("\u5b66\u6821", or_else="school") == "school"


def test_a_heading_may_begin_a_page_and_a_tight_paper_fits_more_on_one() -> None:
    many = tuple(Paragraph(text=f"Line {number}.") for number in range(45))
    paper = PAPER.but(parts=(*many, Heading(text="Over", fresh_page=True)))

    def pages(of: Paper) -> int:
        return len(re.findall(rb"/Type /Page\b", inside(as_pdf(of))))

    assert (pages(paper), pages(paper.but(tight=True))) == (3, 2)
    document = docx.Document(BytesIO(as_word(paper)))
    (over,) = [one for one in document.paragraphs if one.text == "Over"]
    assert "w:pageBreakBefore" in over._p.xml  # pyright: ignore[reportPrivateUsage]
