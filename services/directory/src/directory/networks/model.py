"""A group of people that meets."""

from datetime import date
from typing import ClassVar, Self

from pydantic import AwareDatetime

from contracts.api.directory_networks import NetworkBody
from contracts.base import Aggregate, Name
from contracts.calendar import in_words
from contracts.directory import NetworkId, NetworkKind, NetworkRecorded
from contracts.errors import Conflict, Invalid
from contracts.people import PersonId
from contracts.schools import SchoolId


class AlreadyDisbanded(Conflict):
    """What is disbanded stays as it was: found another network instead."""

    code = "already-disbanded"


class Network(Aggregate):
    """A forum or a board; a local governing body belongs to its school, the rest to the trust.

    Disbanded it stays on record with its last members, because others' records name it.
    """

    placed_by: ClassVar[str | None] = "school_id"

    name: Name
    kind: NetworkKind
    school_id: SchoolId | None
    members: tuple[PersonId, ...] = ()
    recorded_at: AwareDatetime
    disbanded_on: date | None = None

    @classmethod
    def founded(cls, key: str, body: NetworkBody, *, at: AwareDatetime) -> Self:
        """Start a network."""
        return cls.model_validate({"id": key, "recorded_at": at, **_fitting(body)})

    def revise(self, body: NetworkBody, *, at: AwareDatetime) -> Self:
        """Take over the body; the same again changes nothing, not even the time."""
        self._must_stand()
        revised = self.but(**_fitting(body))
        return self if revised == self else revised.but(recorded_at=at)

    def disband(self, *, on: date, at: AwareDatetime) -> Self:
        """End it for good; refuses one that has ended."""
        self._must_stand()
        return self.but(disbanded_on=on, recorded_at=at)

    def _must_stand(self) -> None:
        if self.disbanded_on:
            raise AlreadyDisbanded(f"it was disbanded on {in_words(self.disbanded_on)}")

    def recorded(self) -> NetworkRecorded:
        """Tell the others who is in it now."""
        return NetworkRecorded(
            network_id=NetworkId(self.id),
            name=self.name,
            kind=self.kind,
            school_id=self.school_id,
            members=() if self.disbanded_on else self.members,
            recorded_at=self.recorded_at,
            disbanded=self.disbanded_on is not None,
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
