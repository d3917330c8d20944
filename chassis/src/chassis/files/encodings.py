"""How a file is written: UTF-8, with or without its mark, or windows-1252 as the register is."""

import codecs
from typing import BinaryIO

from chassis.files.refusals import FileRefused

_PIECE = 1 << 20
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_NOT_TEXT = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b")


def encoding_of(stream: BinaryIO) -> str:
    """Find the encoding that fits every byte; refuses workbooks, other text and no text at all."""
    stream.seek(0)
    start = stream.read(16)
    refuse_other_kinds(start)
    if start.startswith(codecs.BOM_UTF8):
        return _must_fit(stream, "utf-8-sig", "it begins like UTF-8 but is not")
    if _fits(stream, "utf-8"):
        return "utf-8"
    return _must_fit(stream, "windows-1252", "it is neither UTF-8 nor windows-1252")


def refuse_other_kinds(start: bytes) -> None:
    """Refuse by its first bytes what is no CSV file, saying what it is and what to do instead."""
    if not start.strip():
        raise FileRefused("the file is empty")
    if start.startswith(_WORKBOOKS):
        raise FileRefused("this is a workbook or a zip, not a CSV file: save it as CSV first")
    if start.startswith(_NOT_TEXT):
        raise FileRefused("this is not a CSV file")
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise FileRefused('this file is saved as "Unicode text" (UTF-16): save it as CSV UTF-8')


def _must_fit(stream: BinaryIO, encoding: str, otherwise: str) -> str:
    if not _fits(stream, encoding):
        raise FileRefused(f"the file's letters cannot be read: {otherwise}; save it as CSV UTF-8")
    return encoding


def _fits(stream: BinaryIO, encoding: str) -> bool:
    stream.seek(0)
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        while piece := stream.read(_PIECE):
            if "\0" in decoder.decode(piece):
                raise FileRefused("this is not a CSV file: it holds something other than text")
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True
