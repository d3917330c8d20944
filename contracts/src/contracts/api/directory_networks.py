"""Networks and boards as the directory takes and gives them."""

from datetime import date
from typing import Annotated

from pydantic import AwareDatetime, Field

from contracts.base import Frozen, Name
from contracts.directory import NetworkId, NetworkKind
from contracts.people import PersonId
from contracts.schools import SchoolId


class NetworkBody(Frozen):
    """A group that meets: a board belongs to its school, every other network to the trust."""

    name: Name
    kind: NetworkKind
    school_id: SchoolId | None = None
    members: Annotated[tuple[PersonId, ...], Field(max_length=1_000)] = ()


class NetworkView(Frozen):
    """A network and who is in it, or was when it was disbanded."""

    id: NetworkId
    version: int
    name: str
    kind: NetworkKind
    school_id: SchoolId | None
    members: tuple[PersonId, ...]
    recorded_at: AwareDatetime
    disbanded_on: date | None
