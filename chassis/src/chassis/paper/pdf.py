"""A document as a tagged PDF that a screen reader can follow (PDF/UA)."""

from html import escape
from typing import Protocol, cast

from chassis.paper.page import Heading, Paper, Paragraph, Part, Points, Table
from contracts.errors import Refusal

PDF = "application/pdf"
_STYLE = """
@page { size: A4; margin: 20mm 22mm;
        @bottom-left { content: "Page " counter(page) " of " counter(pages); font-size: 9pt } }
body { font: 11pt/1.45 sans-serif; color: #1b2033 }
h1, h2, h3 { color: #5b3a8c; break-after: avoid } h1 { font-size: 22pt; margin: 0 0 4mm }
h2 { font-size: 14pt; margin: 7mm 0 2mm } h3 { font-size: 11.5pt; margin: 4mm 0 1mm }
p { margin: 0 0 2mm } p.line { margin: 0 } ul { margin: 0 0 2mm; padding-left: 6mm }
table { border-collapse: collapse; width: 100%; margin: 1mm 0 3mm; font-size: 9.5pt;
        table-layout: fixed }
th, td { border: 0.3mm solid #cfcad9; padding: 1mm 1.5mm; text-align: left; vertical-align: top }
thead th { background: #efebf5 } tbody th { font-weight: normal } tr { break-inside: avoid }
.fresh { break-before: page; margin-top: 0 }
"""
_TIGHT = """
@page { margin: 10mm 12mm 13mm }
body { font-size: 8.5pt; line-height: 1.3 } h1 { font-size: 16pt; margin: 0 0 1.5mm }
h2 { font-size: 11pt; margin: 3mm 0 1mm } h3 { font-size: 9pt; margin: 2mm 0 0.5mm }
p, ul { margin: 0 0 1mm; padding-left: 0 } ul { padding-left: 4mm } .fresh { margin-top: 0 }
table { font-size: 7.5pt; margin: 1mm 0 } th, td { padding: 0.7mm 1.2mm }
"""


class _Page(Protocol):
    """What is needed of WeasyPrint, which leaves its types open."""

    def write_pdf(self, *, pdf_variant: str) -> bytes: ...


class FetchesNothing(Refusal):
    """A document names no picture and no sheet; whatever asked for one is not followed."""

    code = "fetches-nothing"


def as_pdf(paper: Paper) -> bytes:
    """Write it out on A4, every word taken as a word and never as markup."""
    # Here, so that without Pango this fails and not the whole service.
    from weasyprint import HTML  # noqa: PLC0415 # pyright: ignore[reportMissingTypeStubs]

    page = cast("_Page", HTML(string=as_html(paper), url_fetcher=_nothing))
    return page.write_pdf(pdf_variant="pdf/ua-1")


def as_html(paper: Paper) -> str:
    """Lay it out for the printer."""
    lines = "".join(f'<p class="line">{escape(line)}</p>' for line in paper.lines)
    parts = "".join(_laid(part) for part in paper.parts)
    return (
        '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">'
        f"<title>{escape(paper.name)}</title>"
        f"<style>{_STYLE}{_TIGHT if paper.tight else ''}</style></head>"
        f"<body><h1>{escape(paper.title)}</h1>{lines}{parts}</body></html>"
    )


def _laid(part: Part) -> str:
    match part:
        case Heading():
            tag = f"h{part.level + 1}"
            begins = ' class="fresh"' if part.fresh_page else ""
            return f"<{tag}{begins}>{escape(part.text)}</{tag}>"
        case Paragraph():
            return f"<p>{_broken(part.text)}</p>"
        case Points():
            return "<ul>" + "".join(f"<li>{_broken(one)}</li>" for one in part.items) + "</ul>"
        case Table():
            return _tabulated(part)


def _tabulated(table: Table) -> str:
    widths = "".join(f'<col style="width: {width}mm">' for width in table.widths)
    heads = "".join(f'<th scope="col">{escape(words)}</th>' for words in table.columns)
    rows = "".join(
        f'<tr><th scope="row">{_broken(row[0])}</th>'
        + "".join(f"<td>{_broken(words)}</td>" for words in row[1:])
        + "</tr>"
        for row in table.rows
    )
    return (
        f"<table><colgroup>{widths}</colgroup><thead><tr>{heads}</tr></thead>"
        f"<tbody>{rows}</tbody></table>"
    )


def _broken(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _nothing(url: str, *_more: object, **_options: object) -> dict[str, object]:
    del url
    raise FetchesNothing("documents fetch nothing")
