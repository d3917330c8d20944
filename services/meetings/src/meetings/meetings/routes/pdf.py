"""Minutes as a tagged PDF that a screen reader can follow (PDF/UA)."""

from html import escape
from typing import Protocol, cast

from contracts.errors import Refusal
from meetings.meetings.queries.printed import Printed, Section

_STYLE = """
@page { size: A4; margin: 20mm 22mm;
        @bottom-left { content: "Page " counter(page) " of " counter(pages); font-size: 9pt } }
body { font: 11pt/1.45 sans-serif; color: #1b2033 }
h1, h2 { color: #5b3a8c; break-after: avoid } h1 { font-size: 22pt; margin: 0 0 4mm }
h2 { font-size: 14pt; margin: 7mm 0 2mm } p { margin: 0 0 2mm } p.line { margin: 0 }
"""


class _Page(Protocol):
    """What is needed of WeasyPrint, which leaves its types open."""

    def write_pdf(self, *, pdf_variant: str) -> bytes: ...


class FetchesNothing(Refusal):
    """Minutes name no picture and no sheet; whatever asked for one is not followed."""

    code = "fetches-nothing"


def as_pdf(minutes: Printed) -> bytes:
    """Write the minutes out on A4, every word of theirs taken as a word and never as markup."""
    # Here, so that without Pango this fails and not the whole service.
    from weasyprint import HTML  # noqa: PLC0415 # pyright: ignore[reportMissingTypeStubs]

    page = cast("_Page", HTML(string=as_html(minutes), url_fetcher=_nothing))
    return page.write_pdf(pdf_variant="pdf/ua-1")


def as_html(minutes: Printed) -> str:
    """Lay the minutes out for the printer."""
    title = escape(f"{minutes.title}, {minutes.on}")
    lines = "".join(f'<p class="line">{escape(line)}</p>' for line in minutes.lines)
    sections = "".join(_section(one) for one in minutes.sections)
    return (
        f'<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{_STYLE}</style></head><body><h1>{escape(minutes.title)}</h1>"
        f"{lines}{sections}</body></html>"
    )


def _section(one: Section) -> str:
    inner = [escape(paragraph).replace("\n", "<br>") for paragraph in one.paragraphs]
    if one.listed:
        body = "<ul>" + "".join(f"<li>{words}</li>" for words in inner) + "</ul>"
    else:
        body = "".join(f"<p>{words}</p>" for words in inner)
    return f"<h2>{escape(one.heading)}</h2>{body}"


def _nothing(url: str, *_more: object, **_options: object) -> dict[str, object]:
    del url
    raise FetchesNothing("minutes fetch nothing")
