"""The person behind a request, and how far each of their permissions reaches."""

from collections.abc import Iterable

from contracts.base import Frozen
from contracts.errors import Forbidden
from contracts.matrix import MATRIX, Scope
from contracts.people import PersonId, Role, RoleHeld, SessionId
from contracts.permissions import Permission


class Reach(Frozen):
    """Where a permission holds: everywhere, or at these places (school ids)."""

    everywhere: bool = False
    places: frozenset[str] = frozenset()

    def covers(self, place: str | None) -> bool:
        """Say whether something at a place is within reach; None belongs to the whole trust."""
        return self.everywhere or (place is not None and place in self.places)


class Actor(Frozen):
    """Somebody the gateway vouches for. Everything else is worked out from the matrix."""

    id: PersonId
    roles: tuple[RoleHeld, ...]
    session_id: SessionId

    def reach(self, permission: Permission) -> Reach:
        """Add up how far every role held carries a permission."""
        held = [(MATRIX[permission].get(role.role), role.school_id) for role in self.roles]
        places = frozenset(school for scope, school in held if scope is Scope.OWN and school)
        return Reach(everywhere=any(scope is Scope.ALL for scope, _ in held), places=places)

    def may(self, permission: Permission, place: str | None) -> bool:
        """Say whether a permission holds at a place."""
        return self.reach(permission).covers(place)

    def must(self, permission: Permission, place: str | None) -> None:
        """Refuse with `Forbidden` unless the permission holds there."""
        if not self.may(permission, place):
            raise Forbidden(f"this needs the permission {permission}")

    def permissions(self) -> frozenset[Permission]:
        """List everything this person may do somewhere, for menus that refuse nobody."""
        return permissions_of(held.role for held in self.roles)


def permissions_of(roles: Iterable[Role]) -> frozenset[Permission]:
    """List what these roles may do somewhere."""
    worn = frozenset(roles)
    return frozenset(permission for permission, row in MATRIX.items() if worn & row.keys())
