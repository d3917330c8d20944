"""A request body is read only up to a limit, whatever its headers claim."""

from collections.abc import Mapping

from starlette.exceptions import HTTPException
from starlette.routing import compile_path
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from chassis.refusals import problem


class TooLarge(HTTPException):
    """The body went past the limit while it was being read.

    FastAPI passes on HTTP exceptions while it reads a body, and would hide any other as a 400.
    """


class LimitBody:
    """Refuses bodies over `largest` bytes with 413 before anything sees them whole.

    `uploads` names the paths that take a file as routes are written ("/imports/{id}/file"), and
    how much each of them takes.
    """

    def __init__(self, app: ASGIApp, *, largest: int, uploads: Mapping[str, int]) -> None:
        self.app = app
        self.largest = largest
        self.uploads = [(compile_path(path)[0], taken) for path, taken in uploads.items()]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        declared = dict(scope["headers"]).get(b"content-length", b"0")
        largest = self._largest_at(scope["path"])
        words = f"at most {largest} bytes are taken at once"
        refusal = problem(413, "too-large", words)
        if declared.isdigit() and int(declared) > largest:
            await refusal(scope, receive, send)
            return
        taken = 0

        async def counted() -> Message:
            nonlocal taken
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > largest:
                raise TooLarge(413, words)
            return message

        try:
            await self.app(scope, counted, send)
        except TooLarge:
            await refusal(scope, receive, send)

    def _largest_at(self, path: str) -> int:
        found = (taken for regex, taken in self.uploads if regex.match(path))
        return next(found, self.largest)
