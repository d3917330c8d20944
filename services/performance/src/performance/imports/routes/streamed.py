"""A request's body read in a thread: each piece is fetched when the thread wants it.

Nothing heaps up, for nothing is received before it is asked for; and the event loop stays free.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator

from chassis.files.refusals import FileRefused
from chassis.web import Runner
from contracts.performance import ImportId
from contracts.schools import SchoolId
from performance.files import WordUnknown
from performance.files.opening import opened
from performance.imports.commands.take_file import NoteProgress, note_progress
from performance.imports.model.reading import Brought, Ground, Reading, reading_of
from performance.imports.queries.columns import HeadingsOf, columns_for

LOOK_SECONDS = 1.0
_LONGEST = 160


class Streamed:
    """One file on its way."""

    def __init__(self, stream: AsyncIterator[bytes], said: Brought, run: Runner) -> None:
        self._stream = stream
        self._said = said
        self._run = run
        self._loop = asyncio.get_running_loop()

    async def read(
        self,
        ground: Ground,
        school_id: SchoolId | None,
        *,
        progress_of: ImportId | None = None,
    ) -> Reading:
        """Read to the end, noting on the way how far it is.

        Raises `PupilLevelFile` as soon as the headings or a row say so, and `FileRefused`.
        """
        table = await asyncio.to_thread(opened, self._pieces())
        columns = await self._run(
            columns_for, HeadingsOf(school_id=school_id, headings=table.headings)
        )
        reading = reading_of(table, self._said, columns, ground)
        going_on = asyncio.create_task(asyncio.to_thread(reading.go_on))
        while not (await asyncio.wait({going_on}, timeout=LOOK_SECONDS))[0]:
            if progress_of:
                rows = reading.gathering.rows
                await self._run(note_progress, NoteProgress(import_id=progress_of, rows=rows))
        await going_on
        return reading

    def _pieces(self) -> Iterator[bytes]:
        """Give the pieces to another thread than the loop's."""
        while piece := asyncio.run_coroutine_threadsafe(self._next(), self._loop).result():
            yield piece

    async def _next(self) -> bytes:
        async for piece in self._stream:
            if piece:
                return piece
        return b""


def refused_as(refused: FileRefused) -> str:
    """Keep a refusal's words; what stands in the file itself is not among them."""
    if isinstance(refused, WordUnknown):
        return "a word in it is not one this kind of file is known for"
    return str(refused)[:_LONGEST]
