"""Which service an address belongs to, read from the bytes as they came."""

import re

from gateway.refusals import BadPath

_SERVICE = re.compile(rb"/api/([a-z][a-z-]*)(/.*)?")
_PLAIN = re.compile(
    rb"(?:/(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[2-7][0-9A-Fa-f]|%[C-Fc-f89AaBb]"
    rb"[0-9A-Fa-f])*)*"
)
_INSIDE = frozenset({b"/metrics", b"/readyz", b"/healthz"})
_TRICKS = re.compile(rb"(?i)//|/\.{1,2}(?:/|$)|%2f|%5c|%2e|%7f|%25")


def service_of(raw_path: bytes, known: frozenset[str]) -> tuple[str, bytes] | None:
    """Split an address into service and the rest; None if it is not a service's.

    `BadPath` when it is, but tries something: dot segments, doubled, encoded or reversed
    slashes, encodings within encodings, control characters; or asks a service for what only
    those inside ask: its numbers and its health.
    """
    found = _SERVICE.fullmatch(raw_path)
    if found is None or found[1].decode() not in known:
        return None
    rest = found[2] or b""
    if _TRICKS.search(rest) or not _PLAIN.fullmatch(rest) or rest.rstrip(b"/") in _INSIDE:
        raise BadPath("there is no such address")
    return found[1].decode(), rest
