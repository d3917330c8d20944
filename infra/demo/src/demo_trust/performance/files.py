"""Taking files of figures over, as the data specialist does in the import wizard."""

from datetime import date

from contracts.api.performance_imports import BeginImport, ImportState, ImportView
from contracts.base import Page
from demo_trust.content.reading import ASHLODE, Content
from demo_trust.directory import Registered
from demo_trust.door import Door
from demo_trust.visitors import Deadline, Visitor

API = "/api/performance/imports"
_MOST = 200


class Files:
    """Every file of figures, on the day it came."""

    def __init__(self, content: Content, known: Registered, door: Door) -> None:
        self._files = content.performance.files
        self._known = known
        self._door = door
        self._here: set[str] = set()

    async def look(self) -> None:
        """Find the files that were taken over already."""
        held = await (await self._specialist()).every(API, Page[ImportView], limit=_MOST)
        there = [one for one in held if one.state is ImportState.COMMITTED]
        self._here = {one.file_name for one in there if one.file_name}

    async def through(self, day: date) -> None:
        """Take over the files of a day, one after the other."""
        specialist = await self._specialist()
        for one in self._files:
            for name in one.names:
                if one.on == day and name not in self._here:
                    await self._take_over(specialist, name)

    async def _take_over(self, specialist: Visitor, name: str) -> None:
        content = (ASHLODE / "figures" / name).read_bytes()
        deadline = Deadline(f"performance to know the schools of {name}")
        while True:
            begun = await specialist.post(API, ImportView, BeginImport(school_id=None))
            read = await specialist.send_csv(
                f"{API}/{begun.id}/file", ImportView, content, name=name
            )
            if read.schools and read.file and not read.file.unknown.schools:
                break
            await specialist.drop(f"{API}/{begun.id}", version=read.version)
            await deadline.pause()
        await specialist.post(f"{API}/{read.id}/commit", ImportView, version=read.version)

    async def _specialist(self) -> Visitor:
        return await self._door.person(self._known.holder("Data specialist"))
