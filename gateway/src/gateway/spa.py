"""The built app: every page is index.html, every hashed file is kept by browsers for a year."""

import re
from http import HTTPStatus
from pathlib import Path

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from gateway.spa_files import BuiltFile, BuiltFiles

_A_YEAR = "public, max-age=31536000, immutable"
_ASK_AGAIN = "no-cache"
_HASHED = "/assets/"
_NOT_PAGES = ("/api", "/.well-known", "/healthz", "/readyz", "/metrics", "/openapi.json")
_FEED = re.compile(r"/calendar/[^/]+\.ics")


class Spa:
    """Pure ASGI in front of the routes; without a folder it lets everything through."""

    def __init__(self, app: ASGIApp, *, folder: Path | None) -> None:
        self.app = app
        self._files = BuiltFiles(folder) if folder else None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or self._files is None or not _is_page(scope):
            await self.app(scope, receive, send)
            return
        answer = _answer(self._files, scope["path"], Headers(scope=scope))
        await answer(scope, receive, send)


def _is_page(scope: Scope) -> bool:
    path: str = scope["path"]
    ours = any(path == start or path.startswith(f"{start}/") for start in _NOT_PAGES)
    return scope["method"] in {"GET", "HEAD"} and not ours and not _FEED.fullmatch(path)


def _answer(files: BuiltFiles, path: str, headers: Headers) -> Response:
    file = files.find(path)
    if file is None and (path.startswith(_HASHED) or "." in path.rpartition("/")[2]):
        return PlainTextResponse("there is no such file", HTTPStatus.NOT_FOUND)
    file = file or files.find("/index.html")
    if file is None:
        return PlainTextResponse("the app has not been built", HTTPStatus.NOT_FOUND)
    return _sent(file, headers, _A_YEAR if path.startswith(_HASHED) else _ASK_AGAIN)


def _sent(file: BuiltFile, headers: Headers, kept: str) -> Response:
    told = {"Cache-Control": kept, "ETag": file.etag, "Vary": "Accept-Encoding"}
    if file.etag in headers.get("if-none-match", ""):
        return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=told)
    encoding, body = file.best_for(headers.get("accept-encoding", ""))
    if encoding:
        told["Content-Encoding"] = encoding
    return Response(body, headers=told, media_type=file.media_type)
