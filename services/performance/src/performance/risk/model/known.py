"""Signals and data sets as performance itself told of them, as far as a tier is judged by them."""

from datetime import date
from typing import Self

from contracts.base import Frozen
from contracts.performance import Dataset, FiguresPublished, SignalFacts, Year
from contracts.schools import SchoolId, SchoolOwned


class KnownSignal(SchoolOwned):
    """A signal as last told, open or cleared."""

    facts: SignalFacts
    open: bool
    sequence: int


class KnownDataset(Frozen):
    """What is published of one data set and year: the newest day its figures are as at."""

    dataset: Dataset
    year: Year
    as_at: date | None
    sequence: int


class KnownDatasets(SchoolOwned):
    """Every data set ever published of a school; one taken back has no day."""

    sets: tuple[KnownDataset, ...] = ()

    @classmethod
    def of(cls, school_id: SchoolId) -> Self:
        """Begin with nothing known."""
        return cls(id=school_id, school_id=school_id)

    def hear(self, fact: FiguresPublished, sequence: int) -> Self:
        """Take one in, unless a later word on the same year was heard."""
        others = tuple(
            one for one in self.sets if (one.dataset, one.year) != (fact.dataset, fact.year)
        )
        for held in set(self.sets) - set(others):
            if held.sequence >= sequence:
                return self
        as_at = max((figure.as_at for figure in fact.figures), default=None)
        now = KnownDataset(dataset=fact.dataset, year=fact.year, as_at=as_at, sequence=sequence)
        return self.but(sets=(*others, now))

    @property
    def published(self) -> tuple[tuple[KnownDataset, date], ...]:
        """Those there is something of, the newest year of each data set alone."""
        newest: dict[Dataset, tuple[KnownDataset, date]] = {}
        for one in sorted(self.sets, key=lambda held: held.year):
            if one.as_at is not None:
                newest[one.dataset] = (one, one.as_at)
        return tuple(newest[dataset] for dataset in Dataset if dataset in newest)
