"""One unit of work: one request or one message, one actor, one moment, one commit."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime

from ulid import ULID

from chassis.documents import Document, Documents, Remove, Save, Write
from chassis.tracing import traceparent
from contracts.access import Actor
from contracts.base import Aggregate, Envelope, Event
from contracts.days import day_of


def new_ulid() -> str:
    """Make an id that sorts by the moment it was made."""
    return str(ULID())


@dataclass
class Work:
    """What a use case needs from the world. Writes are staged here and committed together."""

    actor: Actor
    now: datetime
    documents: Documents
    if_match: int | None = None
    message: Envelope | None = None
    new_id: Callable[[], str] = new_ulid
    sensitive: bool = False
    staged: dict[tuple[str, str], Write] = field(default_factory=dict[tuple[str, str], Write])

    @property
    def today(self) -> date:
        """The day of this work, as those who work here count days."""
        return day_of(self.now)

    @property
    def heard(self) -> Envelope:
        """The message being reacted to; only a reaction may ask."""
        if self.message is None:
            raise RuntimeError("this work was not started by a message")
        return self.message

    async def read(self, collection: str, key: str) -> Document | None:
        """Read a document as this work will leave it."""
        staged = self.staged.get((collection, key))
        if staged is not None:
            return staged.document if isinstance(staged, Save) else None
        return await self.documents.read(collection, key)

    def save(self, collection: str, aggregate: Aggregate, events: tuple[Event, ...]) -> int:
        """Stage an aggregate and its facts; gives the version it will have."""
        before = self.staged.get((collection, aggregate.id))
        expected = before.expected if before else aggregate.version
        version = expected + 1
        announced = before.announced if isinstance(before, Save) else ()
        document = aggregate.model_dump(mode="json") | {"version": version}
        self.staged[collection, aggregate.id] = Save(
            collection=collection,
            key=aggregate.id,
            expected=expected,
            document=document,
            announced=announced
            + tuple(
                envelope_of(event, about=aggregate.id, sequence=version, now=self.now)
                for event in events
            ),
        )
        return version

    def remove(self, collection: str, aggregate: Aggregate) -> None:
        """Stage a deletion."""
        self.staged[collection, aggregate.id] = Remove(collection, aggregate.id, aggregate.version)


def envelope_of(event: Event, *, about: str, sequence: int, now: datetime) -> Envelope:
    """Put a fact about an aggregate into its envelope, with the trace it belongs to."""
    return Envelope(
        id=new_ulid(),
        type=event.type,
        source=event.type.partition(".")[0],
        subject=about,
        time=now,
        sequence=sequence,
        traceparent=traceparent(),
        data=event.model_dump(mode="json"),
    )
