"""A collection window: what is asked of which schools, from when until when (R88)."""

from datetime import date
from typing import Self

from pydantic import AwareDatetime

from contracts.base import Aggregate, Event
from contracts.people import PersonId
from contracts.performance import (
    CollectionId,
    CollectionOpened,
    Dataset,
    HeadlinesPublished,
    Status,
    Year,
)
from contracts.schools import Phase, SchoolId
from performance.collections.model.asked import Asked
from performance.collections.model.refusals import (
    AlreadyClosed,
    CollectionIsClosed,
    DueBeforeItOpens,
    NotOpenYet,
)


class Collection(Aggregate):
    """One window; whoever may read returns at one of its schools knows of it."""

    placed_by = "schools"

    name: str
    year: Year
    opens: date
    due: date
    status: Status
    schools: tuple[SchoolId, ...]
    asked: dict[Phase, tuple[Asked, ...]]
    opened_by: PersonId
    opened_at: AwareDatetime
    closed_on: date | None = None
    published_at: AwareDatetime | None = None

    @property
    def open(self) -> bool:
        """Whether figures may still come in."""
        return self.closed_on is None

    def opened(self) -> CollectionOpened:
        """Announce it: schools are asked, and the data meeting's agenda hears of it (R90)."""
        return CollectionOpened(
            collection_id=CollectionId(self.id),
            name=self.name,
            year=self.year,
            opens=self.opens,
            due=self.due,
            schools=self.schools,
        )

    def takes_figures(self, today: date) -> bool:
        """Whether schools may fill in and hand in on a day; late ones may while it is open."""
        return self.open and today >= self.opens

    def must_take_figures(self, today: date) -> None:
        """Refuse figures before the window opens and after it was closed."""
        if self.closed_on is not None:
            raise CollectionIsClosed(f"this collection was closed on {self.closed_on}")
        if today < self.opens:
            raise NotOpenYet(f"this collection opens on {self.opens}", opens=str(self.opens))

    def close(self, today: date) -> Self:
        """Take no more figures; what is accepted may still be published."""
        if self.closed_on is not None:
            raise AlreadyClosed(f"this collection was closed on {self.closed_on}")
        return self.but(closed_on=today)

    def due_on(self, due: date) -> Self:
        """Give schools another day; a closed collection is open again."""
        if due < self.opens:
            raise DueBeforeItOpens("due", "returns cannot be due before the collection opens")
        return self.but(due=due, closed_on=None)

    def published(
        self, schools: dict[Dataset, dict[SchoolId, Phase]], by: PersonId, at: AwareDatetime
    ) -> tuple[Self, tuple[Event, ...]]:
        """Announce what was opened to comparison, each set of figures by itself (R89)."""
        facts = tuple(
            HeadlinesPublished(
                collection_id=CollectionId(self.id),
                import_id=None,
                dataset=dataset,
                year=self.year,
                status=self.status,
                phases=tuple(sorted(set(of.values()))),
                schools=tuple(of),
                published_by=by,
                published_at=at,
            )
            for dataset, of in sorted(schools.items())
        )
        return self.but(published_at=at), facts
