"""The files of the built app, read once and again when they change."""

import gzip
import hashlib
import mimetypes
from dataclasses import dataclass
from pathlib import Path

_COMPRESSIBLE = frozenset({".html", ".js", ".css", ".svg", ".json", ".webmanifest"})
_BESIDE = (("br", ".br"), ("gzip", ".gz"))


@dataclass(frozen=True)
class BuiltFile:
    """A file as it is sent; `encoded` holds its compressed forms, best first."""

    plain: bytes
    encoded: tuple[tuple[str, bytes], ...]
    media_type: str
    etag: str

    def best_for(self, accepted: str) -> tuple[str | None, bytes]:
        """Choose the smallest form a browser takes."""
        names = {name.split(";")[0].strip() for name in accepted.split(",")}
        for encoding, body in self.encoded:
            if encoding in names:
                return encoding, body
        return None, self.plain


class BuiltFiles:
    """Finds a file by the address it is asked for under, never outside the folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()
        self._read: dict[Path, tuple[int, BuiltFile]] = {}

    def find(self, address: str) -> BuiltFile | None:
        """Give a file, or None."""
        if "\0" in address or "\\" in address:
            return None
        path = (self._folder / address.lstrip("/")).resolve()
        if not path.is_relative_to(self._folder) or not path.is_file():
            return None
        changed = path.stat().st_mtime_ns
        held = self._read.get(path)
        if held is None or held[0] != changed:
            held = (changed, _read(path))
            self._read[path] = held
        return held[1]


def _read(path: Path) -> BuiltFile:
    plain = path.read_bytes()
    media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    digest = hashlib.sha256(plain).hexdigest()[:32]
    return BuiltFile(plain, _encoded(path, plain), media_type, f'"{digest}"')


def _encoded(path: Path, plain: bytes) -> tuple[tuple[str, bytes], ...]:
    """Take the compressed files the build left beside it, else gzip what is worth it."""
    beside = [
        (encoding, path.with_name(path.name + ending).read_bytes())
        for encoding, ending in _BESIDE
        if path.with_name(path.name + ending).is_file()
    ]
    if not beside and path.suffix in _COMPRESSIBLE:
        beside = [("gzip", gzip.compress(plain, 9))]
    return tuple(beside)
