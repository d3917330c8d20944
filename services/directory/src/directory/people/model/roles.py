"""Where a role may be held: at a school, or for the trust, never both."""

from collections.abc import Iterable

from contracts.errors import Invalid
from contracts.people import AT_SCHOOL, Role, RoleHeld
from contracts.role_titles import TITLES


def fault_of(held: RoleHeld) -> str | None:
    """Say what is wrong with a role at its place, if anything is."""
    if held.role is Role.GATEWAY:
        return "no person is the gateway"
    title = TITLES[held.role]
    if held.role in AT_SCHOOL and held.school_id is None:
        return f"{title} needs a school"
    if held.role not in AT_SCHOOL and held.school_id is not None:
        return f"{title} is held for the trust, not at a school"
    return None


def must_fit(roles: Iterable[RoleHeld]) -> tuple[RoleHeld, ...]:
    """Give the roles without repeats; `Invalid` names each that does not fit its place."""
    once = tuple(dict.fromkeys(roles))
    faults = [(f"roles.{at}", fault_of(held)) for at, held in enumerate(once)]
    errors = [{"field": field, "message": fault} for field, fault in faults if fault]
    if errors:
        raise Invalid("a role does not fit its place", errors=errors)
    return once
