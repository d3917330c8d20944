"""A service's answer on its way to the browser: small ones at once, long ones as they come."""

import zlib

from aiohttp import ClientResponse
from starlette.types import Send

from gateway.forward.headers import to_browser

_SMALL = 1_048_576
_WORTH_IT = 1_024
_GZIP = 31  # zlib's own number for a gzip wrapper


async def pass_on(answer: ClientResponse, send: Send, *, gzip: bool) -> None:
    """Send the answer on, compressed if it is JSON, the browser wants that and it pays."""
    headers = to_browser(answer.raw_headers)
    length = answer.content_length
    if length is None or length > _SMALL:
        await _stream(answer, headers, send)
        return
    body = await answer.read()
    if _is_json(answer):
        headers.append((b"vary", b"Accept-Encoding"))
        if gzip and len(body) >= _WORTH_IT:
            body = _compressed(body)
            headers.append((b"content-encoding", b"gzip"))
    headers.append((b"content-length", str(len(body)).encode()))
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def _stream(answer: ClientResponse, headers: list[tuple[bytes, bytes]], send: Send) -> None:
    if answer.content_length is not None:
        headers.append((b"content-length", str(answer.content_length).encode()))
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    async for part in answer.content.iter_any():
        await send({"type": "http.response.body", "body": part, "more_body": True})
    await send({"type": "http.response.body", "body": b""})


def _is_json(answer: ClientResponse) -> bool:
    return answer.content_type in {"application/json", "application/problem+json"}


def _compressed(body: bytes) -> bytes:
    squeeze = zlib.compressobj(level=4, wbits=_GZIP)
    return squeeze.compress(body) + squeeze.flush()
