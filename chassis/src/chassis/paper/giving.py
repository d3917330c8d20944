"""Answering with a document as a file that is kept nowhere on the way."""

import asyncio
import re
import unicodedata

from fastapi import Response

from chassis.paper.page import Paper
from chassis.paper.pdf import PDF, as_pdf
from chassis.paper.word import DOCX, as_word

_NOSTORE = {"Cache-Control": "no-store"}


def a_file(kind: str) -> dict[int | str, dict[str, object]]:
    """Describe a route's answer as a file of a kind."""
    return {200: {"content": {kind: {"schema": {"type": "string", "format": "binary"}}}}}


async def given_as_word(paper: Paper, name: str) -> Response:
    """Give a document for Word; it is written beside the requests, not between them."""
    return given(await asyncio.to_thread(as_word, paper), DOCX, f"{name}.docx")


async def given_as_pdf(paper: Paper, name: str) -> Response:
    """Give a document as a tagged PDF."""
    return given(await asyncio.to_thread(as_pdf, paper), PDF, f"{name}.pdf")


def given(file: bytes, kind: str, name: str) -> Response:
    """Give a file under a name to be saved by."""
    headers = {"Content-Disposition": f'attachment; filename="{name}"', **_NOSTORE}
    return Response(file, media_type=kind, headers=headers)


def plain(words: str, *, or_else: str) -> str:
    """Write words as every file system takes them: "sainte-eloise-primary"."""
    letters = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", letters)) or or_else
