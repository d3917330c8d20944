"""Thresholds, signals and who was judged, in MongoDB."""

from chassis.documents import index
from chassis.store import Readable, Repository
from contracts.performance import Dataset
from contracts.permissions import Permission
from contracts.schools import SchoolId
from performance.signals.model.signal import Signal
from performance.signals.model.thresholds import THE_ONE, Thresholds
from performance.signals.model.watch import Watch


class ThresholdsOfTrust(Repository[Thresholds]):
    """There are always thresholds; before anybody set any they are the usual ones, version 0."""

    collection = "thresholds"
    model = Thresholds
    readable = (Readable(Permission.READ_SIGNALS), Readable(Permission.SET_THRESHOLDS))

    async def seek(self, key: str) -> Thresholds | None:
        held = await super().seek(key)
        return Thresholds(id=THE_ONE) if held is None and key == THE_ONE else held

    async def in_force(self) -> Thresholds:
        """Give what figures are held against today."""
        return await self.seek(THE_ONE) or Thresholds(id=THE_ONE)


class Signals(Repository[Signal]):
    """Signals of every school, open and cleared; a Head sees those of their own."""

    collection = "signals"
    model = Signal
    readable = (Readable(Permission.READ_SIGNALS),)
    indexes = (
        index("cleared", "id"),
        index("school_id", "cleared", "id"),
        index("school_id", "dataset", "id"),
    )

    async def of_dataset(self, school_id: SchoolId, dataset: Dataset) -> dict[str, Signal]:
        """Find every signal a school ever had of a data set."""
        found = await self.all({"school_id": school_id, "dataset": dataset.value})
        return {signal.id: signal for signal in found}


class Watches(Repository[Watch]):
    """One record a school, so that no two judgements of it overtake each other."""

    collection = "watches"
    model = Watch
    readable = ()
