"""People made up for tests: one role, at one school or for the trust."""

from contracts.access import Actor
from contracts.people import PersonId, Role, RoleHeld, SessionId
from contracts.schools import SchoolId


def someone(name: str, role: Role, *, at: str | None = None) -> Actor:
    """Make up somebody in a role."""
    held = RoleHeld(role=role, school_id=SchoolId(at) if at else None)
    return Actor(id=PersonId(name), roles=(held,), session_id=SessionId(f"session-of-{name}"))
