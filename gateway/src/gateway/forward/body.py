"""Request bodies on their way to a service, held to their limit as they come."""

from collections.abc import AsyncIterator

from starlette.types import Receive

from gateway.refusals import TooLarge

SMALL = 65_536
"""Bodies up to this are read whole, so that a lost connection can be tried again."""


class GoneAway(Exception):
    """The browser hung up before its request was complete."""


class Body:
    """A request's body: read whole when small, else passed on as it arrives."""

    def __init__(self, receive: Receive, declared: int | None, largest: int) -> None:
        if declared is not None and declared > largest:
            raise too_large(largest)
        self._receive = receive
        self._largest = largest
        self.declared = declared

    @property
    def small(self) -> bool:
        return self.declared is not None and self.declared <= SMALL

    async def whole(self) -> bytes:
        return b"".join([part async for part in self.parts()])

    async def parts(self) -> AsyncIterator[bytes]:
        """Give the parts; `TooLarge` the moment they add up to too much."""
        taken, more = 0, True
        while more:
            message = await self._receive()
            if message["type"] == "http.disconnect":
                raise GoneAway
            part: bytes = message.get("body", b"")
            taken += len(part)
            if taken > self._largest:
                raise too_large(self._largest)
            more = message.get("more_body", False)
            if part:
                yield part


def too_large(largest: int) -> TooLarge:
    """Say how much is taken."""
    return TooLarge(f"at most {largest} bytes are taken at once")
