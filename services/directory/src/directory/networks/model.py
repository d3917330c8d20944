"""A group of people that meets."""

from typing import ClassVar, Self

from pydantic import AwareDatetime

from contracts.api.directory_networks import NetworkBody
from contracts.base import Aggregate, Name
from contracts.directory import NetworkId, NetworkKind, NetworkRecorded
from contracts.errors import Invalid
from contracts.people import PersonId
from contracts.schools import SchoolId


class Network(Aggregate):
    """A forum or a board; a local governing body belongs to its school, the rest to the trust."""

    placed_by: ClassVar[str | None] = "school_id"

    name: Name
    kind: NetworkKind
    school_id: SchoolId | None
    members: tuple[PersonId, ...] = ()
    recorded_at: AwareDatetime

    @classmethod
    def founded(cls, key: str, body: NetworkBody, *, at: AwareDatetime) -> Self:
        """Start a network."""
        return cls.model_validate({"id": key, "recorded_at": at, **_fitting(body)})

    def revise(self, body: NetworkBody, *, at: AwareDatetime) -> Self:
        """Take over the body; the same again changes nothing, not even the time."""
        revised = self.but(**_fitting(body))
        return self if revised == self else revised.but(recorded_at=at)

    def recorded(self) -> NetworkRecorded:
        """Tell the others who is in it now."""
        return NetworkRecorded(
            network_id=NetworkId(self.id),
            name=self.name,
            kind=self.kind,
            school_id=self.school_id,
            members=self.members,
            recorded_at=self.recorded_at,
        )


def _fitting(body: NetworkBody) -> dict[str, object]:
    is_board = body.kind is NetworkKind.LOCAL_GOVERNING_BODY
    if is_board and body.school_id is None:
        raise _misplaced("a local governing body belongs to a school")
    if not is_board and body.school_id is not None:
        raise _misplaced("only a local governing body belongs to a school")
    return {**dict(body), "members": tuple(dict.fromkeys(body.members))}


def _misplaced(message: str) -> Invalid:
    return Invalid(message, errors=[{"field": "school_id", "message": message}])
