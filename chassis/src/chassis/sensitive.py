"""Marks an answer that shows somebody what is not openly theirs, for the gateway's audit."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

SENSITIVE_READ = "Sensitive-Read"


class MarkSensitive:
    """Adds the header, whatever kind of answer the route gave; the gateway takes it off again."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def marked(message: Message) -> None:
            if message["type"] == "http.response.start" and scope["state"].get("sensitive"):
                header = (SENSITIVE_READ.lower().encode(), b"1")
                message = {**message, "headers": [*message["headers"], header]}
            await send(message)

        if scope["type"] == "http":
            scope.setdefault("state", {})
            await self.app(scope, receive, marked)
        else:
            await self.app(scope, receive, send)
