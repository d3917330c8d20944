"""How a fact is packed for the broker."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace

from contracts.base import Envelope

Headers = Mapping[str, str | int]


@dataclass(frozen=True)
class Parcel:
    """A message on its way: an id, a kind, headers and a body nobody on the way reads."""

    id: str
    kind: str
    body: bytes
    headers: Headers = field(default_factory=dict[str, "str | int"])

    def marked(self, headers: Headers) -> "Parcel":
        """Copy with these headers as well."""
        return replace(self, headers={**self.headers, **headers})


@dataclass(frozen=True)
class Arrival:
    """A message that came, to be settled once: taken for good (told soon), or put back."""

    parcel: Parcel
    take: Callable[[], Awaitable[None]]
    put_back: Callable[[], Awaitable[None]]


def packed(envelope: Envelope) -> Parcel:
    """Pack a fact; its trace context travels in the headers too."""
    headers = {"traceparent": envelope.traceparent} if envelope.traceparent else {}
    return Parcel(envelope.id, envelope.type, envelope.model_dump_json().encode(), headers)


def unpacked(parcel: Parcel) -> Envelope:
    """Unpack a fact; `ValueError` if this is none."""
    return Envelope.model_validate_json(parcel.body)
