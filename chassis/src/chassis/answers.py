"""The answer a request got, kept so that repeating the request gives it again."""

from typing import Protocol

from contracts.base import Frozen


class Answer(Frozen):
    """A whole response, and the fingerprint of the body that was asked with."""

    fingerprint: str
    status: int
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes


class Answers(Protocol):
    """Keeps answers by mark, for a day; the first one kept stays."""

    async def recall(self, mark: str) -> Answer | None: ...
    async def remember(self, mark: str, answer: Answer) -> None: ...
    async def has_done(self, mark: str) -> bool: ...
