"""The cells of an HTML table, as Word, Excel and browsers put it on the clipboard.

Not the standard library's parser: what it makes of a few hundred kilobytes of broken markup
takes it minutes. Here every character is looked at a bounded number of times.
"""

import re
from html import unescape

from contracts.errors import Invalid

WIDEST_ROW = 30
LONGEST_MARKUP = 20_000
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]{0,15})(?![a-z0-9])([^<>]{0,4000})>", re.IGNORECASE)
_SPAN = re.compile(r"\bcolspan\s?=\s?[\"']?(\d{1,3})", re.IGNORECASE)
_BREAKS = frozenset({"br", "p", "li", "div"})
_CELLS = frozenset({"td", "th"})


def rows_of_html(text: str) -> list[list[str]]:
    """Read the text of every cell; one over several columns leaves the others empty.

    A row longer than `WIDEST_ROW` ends one cell after, so that it can be told apart.
    """
    rows: list[list[str]] = []
    cell: list[str] | None = None
    read, span = 0, 1
    markup = _without_comments(text)
    for tag in _TAG.finditer(markup):
        name = tag[2].lower()
        if cell is not None:
            cell.append(" ".join(markup[read : tag.start()].splitlines()))
        read = tag.end()
        if cell is not None and name in _CELLS | {"tr", "table"}:
            rows[-1] = [*rows[-1], _text(cell), *[""] * (span - 1)][: WIDEST_ROW + 1]
            cell = None
        if name == "tr" and not tag[1]:
            rows.append([])
        elif name in _CELLS and not tag[1] and rows:
            cell, span = [], _span(tag[3])
        elif name in _BREAKS and cell is not None:
            cell.append("\n")
    if cell is not None:
        rows[-1].append(_text([*cell, markup[read:]]))
    return rows


def _span(attributes: str) -> int:
    found = _SPAN.search(attributes)
    return min(max(int(found[1]), 1), WIDEST_ROW) if found else 1


def _text(parts: list[str]) -> str:
    try:
        return unescape("".join(parts)[:LONGEST_MARKUP])
    except ValueError as broken:
        raise Invalid("the pasted table cannot be read", errors=["text"]) from broken


def _without_comments(text: str) -> str:
    kept: list[str] = []
    read = 0
    while (begin := text.find("<!--", read)) >= 0:
        kept.append(text[read:begin])
        end = text.find("-->", begin)
        read = len(text) if end < 0 else end + 3
    return "".join([*kept, text[read:]])
