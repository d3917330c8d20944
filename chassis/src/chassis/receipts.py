"""Telling the broker what was taken: once for all that is done in a row, not once for each."""

import asyncio
from collections.abc import Awaitable
from typing import Protocol

_HELD_SECONDS = 0.05


class Send(Protocol):
    """Acknowledges one number, or everything up to and with it."""

    def __call__(self, number: int, *, up_to: bool) -> Awaitable[None]: ...


class Receipts:
    """The receipts of one channel, whose messages come numbered upwards.

    What is done before something older waits a moment for it and then goes by itself, so that
    something slow holds up nothing else.
    """

    def __init__(self, send: Send) -> None:
        self._send = send
        self._open: dict[int, bool] = {}
        self._in_turn = asyncio.Lock()
        self._soon: asyncio.Handle | None = None
        self._later: asyncio.Handle | None = None
        self._sending: set[asyncio.Task[None]] = set()

    def arrived(self, number: int) -> None:
        """Hold what came just now to be owed a receipt."""
        self._open[number] = False

    def done(self, number: int) -> None:
        """Give the receipt with the next that go out."""
        self._open[number] = True
        if self._soon is None:
            self._soon = asyncio.get_running_loop().call_soon(self._send_row)

    def not_owed(self, number: int) -> None:
        """Give no receipt: it has been answered otherwise."""
        del self._open[number]

    async def hand_in(self) -> None:
        """Send every receipt there is, and wait until they are out."""
        self._send_all()
        await asyncio.gather(*self._sending)

    def _send_row(self) -> None:
        self._soon = None
        self._begin(self._row(), [])
        if self._later is None and any(self._open.values()):
            later = asyncio.get_running_loop().call_later(_HELD_SECONDS, self._send_all)
            self._later = later

    def _send_all(self) -> None:
        self._later = None
        last = self._row()
        alone = [number for number, done in self._open.items() if done]
        for number in alone:
            del self._open[number]
        self._begin(last, alone)

    def _row(self) -> int:
        """Take out what is done with nothing older before it; gives the last of it, or 0."""
        last = 0
        for number, done in tuple(self._open.items()):
            if not done:
                break
            last = number
            del self._open[number]
        return last

    def _begin(self, last: int, alone: list[int]) -> None:
        if last or alone:
            sending = asyncio.create_task(self._go(last, alone))
            self._sending.add(sending)
            sending.add_done_callback(self._sending.discard)

    async def _go(self, last: int, alone: list[int]) -> None:
        async with self._in_turn:  # one overtaken by "up to" would be given twice
            if last:
                await self._send(last, up_to=True)
            for number in alone:
                await self._send(number, up_to=False)
