"""A request for a service, read once from the ASGI scope."""

import re
from dataclasses import dataclass

from starlette.types import Scope

from gateway.session.csrf import SAFE

MULTIPART = b"multipart/form-data"
CSV = b"text/csv"
LONG_FILES = {"performance": re.compile(rb"/imports/(?:[0-9A-Z]{26}/file|read)")}
"""Where whole national files are sent, one service after another; as they come, never held."""


@dataclass(frozen=True)
class AskedFor:
    """What a browser asks of a service; `rest` is the address behind the service's name."""

    service: str
    method: str
    rest: bytes
    query: bytes
    headers: dict[bytes, bytes]

    @property
    def changes(self) -> bool:
        return self.method not in SAFE

    @property
    def declared(self) -> int | None:
        """The length the body claims to have; 0 without any, None when it comes in chunks."""
        length = self.headers.get(b"content-length")
        if length is not None and length.isdigit():
            return int(length)
        return None if b"transfer-encoding" in self.headers else 0

    @property
    def is_upload(self) -> bool:
        return self.headers.get(b"content-type", b"").startswith(MULTIPART)

    @property
    def is_long_file(self) -> bool:
        """Say whether this is a plain CSV file for an address that takes long ones."""
        takes = LONG_FILES.get(self.service)
        plain = self.headers.get(b"content-type", b"").partition(b";")[0].strip() == CSV
        return plain and takes is not None and takes.fullmatch(self.rest) is not None

    @property
    def is_repeatable(self) -> bool:
        """Say whether asking twice does no more than asking once."""
        return self.method in {"GET", "HEAD"} or b"idempotency-key" in self.headers

    @property
    def wants_gzip(self) -> bool:
        return b"gzip" in self.headers.get(b"accept-encoding", b"")

    def text(self, name: bytes) -> str | None:
        """Read a header as text."""
        value = self.headers.get(name)
        return None if value is None else value.decode("latin-1")


def asked_for(scope: Scope, service: str, rest: bytes) -> AskedFor:
    """Read the scope."""
    return AskedFor(service, scope["method"], rest, scope["query_string"], dict(scope["headers"]))
