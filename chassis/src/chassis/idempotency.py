"""A POST with an Idempotency-Key happens once, and answers the same however often it is sent."""

import asyncio
from collections.abc import Mapping
from hashlib import sha256
from time import monotonic

from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from chassis.answers import Answer, Answers
from chassis.failures import Unavailable
from chassis.refusals import problem, unavailable
from chassis.tokens import TokenRefused, Tokens
from chassis.turns import Turns
from chassis.web import bearer_of

LONGEST_KEY = 80
_ELSEWHERE_SECONDS = 1.0
_LOOK_AGAIN_SECONDS = 0.05
_SUCCESS = range(200, 300)


class OnceByKey:
    """Marks each keyed POST by who sends it, where to and the key; keeps what it was answered.

    Only what was done is kept: a refusal changed nothing, so its repetition is asked anew.
    """

    def __init__(self, app: ASGIApp, *, answers: Answers) -> None:
        self._app = app
        self._answers = answers
        self._turns = Turns()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            mark = await _mark(scope) if scope["type"] == "http" else None
            if mark is None:
                await self._app(scope, receive, send)
            else:
                await self._once(mark, scope, receive, send)
        except Unavailable as away:
            await unavailable(away)(scope, receive, send)

    async def _once(self, mark: str, scope: Scope, receive: Receive, send: Send) -> None:
        body = await _whole(receive)
        asked = scope.get("query_string", b"") + b"\n" + body
        fingerprint = sha256(asked).hexdigest()
        async with self._turns.of(mark):
            answer = await self._answer(mark)
            if answer is None:
                answer = await self._first(scope, _again(body, receive), mark, fingerprint)
                await _send(answer, send)
            elif answer.fingerprint != fingerprint:
                refusal = problem(422, "key-reused", "this key was used for another request")
                await refusal(scope, receive, send)
            else:
                await _send(answer, send)

    async def _answer(self, mark: str) -> Answer | None:
        """Recall what was answered, waiting a little for another copy that is just answering."""
        until = monotonic() + _ELSEWHERE_SECONDS
        while True:
            answer = await self._answers.recall(mark)
            if answer or monotonic() > until or not await self._answers.has_done(f"{mark}/0"):
                return answer
            await asyncio.sleep(_LOOK_AGAIN_SECONDS)

    async def _first(self, scope: Scope, receive: Receive, mark: str, fingerprint: str) -> Answer:
        sent: list[Message] = []

        async def kept(message: Message) -> None:
            sent.append(message)

        state = {**scope.get("state", {}), "once": mark}
        await self._app({**scope, "state": state}, receive, kept)
        answer = Answer(
            fingerprint=fingerprint,
            status=sent[0]["status"],
            headers=tuple((name, value) for name, value in sent[0]["headers"]),
            body=b"".join(message.get("body", b"") for message in sent[1:]),
        )
        if answer.status in _SUCCESS:
            await self._answers.remember(mark, answer)
        return answer


async def _mark(scope: Scope) -> str | None:
    headers: Mapping[bytes, bytes] = dict(scope["headers"])
    key = headers.get(b"idempotency-key", b"")
    if scope["method"] != "POST" or not 0 < len(key) <= LONGEST_KEY or _is_stream(headers):
        return None
    tokens: Tokens = scope["app"].state.tokens
    try:
        actor = await tokens.actor(bearer_of(headers.get(b"authorization", b"").decode("latin-1")))
    except TokenRefused:
        return None
    parts = (actor.id.encode(), scope["path"].encode(), key)
    return "post:" + sha256(b"\n".join(parts)).hexdigest()


def _is_stream(headers: Mapping[bytes, bytes]) -> bool:
    """Say whether the body is a file read as it comes: it may be too long to be held whole."""
    return headers.get(b"content-type", b"").partition(b";")[0].strip() == b"text/csv"


async def _whole(receive: Receive) -> bytes:
    pieces: list[bytes] = []
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        pieces.append(message.get("body", b""))
        if not message.get("more_body", False):
            return b"".join(pieces)


def _again(body: bytes, receive: Receive) -> Receive:
    """Give a body that has been read once more, and then whatever comes."""
    unread = [body]

    async def received() -> Message:
        if unread:
            return {"type": "http.request", "body": unread.pop(), "more_body": False}
        return await receive()

    return received


async def _send(answer: Answer, send: Send) -> None:
    headers = list(answer.headers)
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    await send({"type": "http.response.body", "body": answer.body})
