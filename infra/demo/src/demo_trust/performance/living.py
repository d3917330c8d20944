"""Living through the year's figures, day by day, as the people who read and wrote them."""

import asyncio
from datetime import date

from demo_trust.content.reading import Content
from demo_trust.directory import Registered
from demo_trust.door import Door
from demo_trust.performance.files import Files
from demo_trust.performance.reports import Reports
from demo_trust.performance.returns import Returns
from demo_trust.performance.tiers import Tiers


class Measuring:
    """Everything performance holds; what has happened already is left alone."""

    def __init__(self, content: Content, known: Registered, door: Door) -> None:
        self._parts = (
            Files(content, known, door),
            Returns(content, known, door),
            Tiers(content, known, door),
            Reports(content, known, door),
        )

    async def look(self) -> None:
        """Find what there is before anything is done."""
        await asyncio.gather(*(part.look() for part in self._parts))

    async def through(self, day: date) -> None:
        """Do what happened on a day: figures come first, as others are made of them."""
        for part in self._parts:
            await part.through(day)
