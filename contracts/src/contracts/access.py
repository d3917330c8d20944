"""The person behind a request, and how far each of their permissions reaches."""

from collections.abc import Collection, Iterable

from contracts.base import Aggregate, Frozen, Place
from contracts.errors import Forbidden
from contracts.matrix import MATRIX, Scope
from contracts.people import PersonId, Role, RoleHeld, SessionId
from contracts.permissions import Permission

_BY_NAME = (Scope.SELF, Scope.INVITED)


class Reach(Frozen):
    """Where a permission holds: everywhere, at these places (school ids), or where one is named."""

    everywhere: bool = False
    places: frozenset[str] = frozenset()
    by_name: bool = False

    def covers(self, place: Place) -> bool:
        """Say whether something at a place is within reach; None belongs to the whole trust."""
        at = (place,) if isinstance(place, str) else place or ()
        return self.everywhere or not self.places.isdisjoint(at)


class Actor(Frozen):
    """Somebody the gateway vouches for. Everything else is worked out from the matrix."""

    id: PersonId
    roles: tuple[RoleHeld, ...]
    session_id: SessionId

    def reach(self, permission: Permission) -> Reach:
        """Add up how far every role held carries a permission."""
        held = [(MATRIX[permission].get(role.role), role.school_id) for role in self.roles]
        places = frozenset(school for scope, school in held if scope is Scope.OWN and school)
        return Reach(
            everywhere=any(scope is Scope.ALL for scope, _ in held),
            places=places,
            by_name=any(scope in _BY_NAME for scope, _ in held),
        )

    def may(self, permission: Permission, place: Place, named: Collection[str] = ()) -> bool:
        """Say whether a permission holds at a place, or on a record that names these people."""
        reach = self.reach(permission)
        return reach.covers(place) or (reach.by_name and self.id in named)

    def may_with(self, permission: Permission, record: Aggregate) -> bool:
        """Say whether a permission holds on a record: by its place or by who is named in it."""
        return self.may(permission, record.place, record.named)

    def must(self, permission: Permission, place: Place, named: Collection[str] = ()) -> None:
        """Refuse with `Forbidden` unless the permission holds there."""
        if not self.may(permission, place, named):
            raise Forbidden(f"this needs the permission {permission}")

    def permissions(self) -> frozenset[Permission]:
        """List everything this person may do somewhere, for menus that refuse nobody."""
        return permissions_of(held.role for held in self.roles)


def permissions_of(roles: Iterable[Role]) -> frozenset[Permission]:
    """List what these roles may do somewhere."""
    worn = frozenset(roles)
    return frozenset(permission for permission, row in MATRIX.items() if worn & row.keys())
