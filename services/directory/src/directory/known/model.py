"""Others' records as far as they are known here: ids, names and standing."""

from typing import ClassVar

from pydantic import ConfigDict

from contracts.base import Aggregate
from contracts.people import RoleHeld


class KnownTrust(Aggregate):
    """What the trust is called and registered as, if somebody has said."""

    model_config = ConfigDict(extra="ignore")

    name: str | None
    group_uid: str | None


class KnownSchool(Aggregate):
    """A school as the other slices see it."""

    placed_by: ClassVar[str | None] = "id"
    model_config = ConfigDict(extra="ignore")

    urn: str
    predecessor_urns: tuple[str, ...]
    name: str
    short_name: str
    open: bool


class KnownPerson(Aggregate):
    """Somebody's roles, without name or address."""

    model_config = ConfigDict(extra="ignore")

    roles: tuple[RoleHeld, ...]
    active: bool
