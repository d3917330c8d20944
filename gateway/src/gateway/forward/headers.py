"""What passes in each direction: only what is listed, so nothing can be slipped through."""

from collections.abc import Iterable

Headers = Iterable[tuple[bytes, bytes]]

_TO_SERVICES = frozenset(
    {
        b"accept",
        b"accept-language",
        b"content-type",
        b"idempotency-key",
        b"if-match",
        b"if-none-match",
        b"traceparent",
        b"tracestate",
    }
)
_NOT_BACK = frozenset(
    {
        b"connection",
        b"content-length",
        b"date",
        b"keep-alive",
        b"sensitive-read",
        b"server",
        b"set-cookie",
        b"transfer-encoding",
        b"upgrade",
    }
)


def to_service(headers: Headers) -> dict[str, str]:
    """Keep what a service may hear from a browser."""
    return {
        name.decode("latin-1"): value.decode("latin-1")
        for name, value in headers
        if name in _TO_SERVICES
    }


def to_browser(raw: Headers) -> list[tuple[bytes, bytes]]:
    """Keep what a browser may hear from a service; private unless the service says otherwise."""
    kept = [(name.lower(), value) for name, value in raw if name.lower() not in _NOT_BACK]
    if all(name != b"cache-control" for name, _ in kept):
        kept.append((b"cache-control", b"no-store"))
    return kept
