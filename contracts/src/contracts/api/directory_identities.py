"""Who may come in: what the directory tells the gateway, and nobody else (IDENTIFY_PEOPLE)."""

from contracts.base import Frozen
from contracts.people import PersonId, Role
from contracts.schools import SchoolId


class RoleView(Frozen):
    """A role as a person would say it: at a school by name, or for the trust."""

    role: Role
    school_id: SchoolId | None
    school_name: str | None


class IdentityView(Frozen):
    """A person of the trust; one who is not `active` (left, not yet approved) may not come in."""

    id: PersonId
    name: str
    email: str
    active: bool
    roles: tuple[RoleView, ...]


class IdentitiesView(Frozen):
    """Everybody who answers to the question (`?email=`), else everybody active.

    `set_up` is true while the directory knows nobody: somebody has to be let in to begin.
    """

    items: tuple[IdentityView, ...]
    set_up: bool
    trust_name: str | None
