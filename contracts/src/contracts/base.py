"""The roots every contract and every domain model grows from."""

from typing import Annotated, ClassVar, Generic, Self, TypeVar

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints


class Confidential:
    """Marks text that may never leave its own service: not in an event, a log, a span, an index."""


class PublicName:
    """Marks the only free text an event may carry: what a school or a priority is called."""


Name = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=160),
    PublicName(),
]
Line = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300), Confidential()
]
Prose = Annotated[str, StringConstraints(strip_whitespace=True, max_length=8_000), Confidential()]
Ulid = Annotated[str, StringConstraints(pattern=r"^[0-7][0-9A-HJKMNP-TV-Z]{25}$")]


class Frozen(BaseModel):
    """A value: compared by content, never changed in place; unknown fields are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    def but(self, **changes: object) -> Self:
        """Copy this value with some fields changed, checking it anew (`model_copy` would not)."""
        return type(self).model_validate({**dict(self), **changes})


T = TypeVar("T")


class Page(Frozen, Generic[T]):
    """Part of a list; `next` asks for the rest (`?after=`) and is None at the end."""

    items: tuple[T, ...]
    next: str | None


Place = str | tuple[str, ...] | None
"""Where a record belongs for access: a school, several, or (None) the whole trust."""


class Aggregate(Frozen):
    """A whole that changes, is kept and is guarded as one; version 0 has never been saved.

    `placed_by` names the field with its school or schools, `named_by` the one with the people
    it invites or belongs to: those whose right to it the matrix calls "inv" or "self".
    """

    placed_by: ClassVar[str | None] = None
    named_by: ClassVar[str | None] = None

    id: str
    version: int = Field(default=0, ge=0)

    @property
    def place(self) -> Place:
        """Where this belongs for access: what its `placed_by` field holds, else everywhere."""
        return getattr(self, self.placed_by) if self.placed_by else None

    @property
    def named(self) -> tuple[str, ...]:
        """Who this names for access: what its `named_by` field holds, else nobody."""
        return getattr(self, self.named_by) if self.named_by else ()


class Event(Frozen):
    """A fact one service tells the others: past tense, never edited, only ever added to."""

    model_config = ConfigDict(extra="ignore")  # an older reader shrugs at a newer field

    type: ClassVar[str]


class Envelope(Frozen):
    """A fact on its way: a CloudEvents 1.0 message.

    `sequence` is the version of the aggregate (`subject`) once the fact was true: a reader
    that already holds a later one ignores this. `traceparent` is W3C trace context.
    """

    model_config = ConfigDict(extra="ignore")

    id: Ulid
    type: str
    source: str
    subject: str
    time: AwareDatetime
    specversion: str = "1.0"
    datacontenttype: str = "application/json"
    sequence: int = Field(ge=0)
    traceparent: str | None = None
    data: dict[str, object]
