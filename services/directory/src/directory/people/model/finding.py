"""What somebody is found by: where and what they are, and how their names begin."""

from collections.abc import Iterable

from contracts.people import Role, RoleHeld
from contracts.schools import SchoolId

_LONGEST = 12


def at_school(school_id: SchoolId) -> str:
    """Look for who has a role at a school, in force or proposed."""
    return f"school:{school_id}"


def in_role(role: Role) -> str:
    """Look for who has a role anywhere, in force or proposed."""
    return f"role:{role}"


def begins(word: str) -> str:
    """Look for a word of a name by its beginning; what is longer than twelve letters is cut."""
    return f"name:{word[:_LONGEST]}"


def words_of(text: str) -> tuple[str, ...]:
    """Cut a name into the words it is looked for by."""
    return tuple(text.casefold().replace("-", " ").split())


def marks_of(name: str, roles: Iterable[RoleHeld]) -> tuple[str, ...]:
    """List everything that finds this person, each once and in a settled order."""
    marks = {in_role(held.role) for held in roles}
    marks |= {at_school(held.school_id) for held in roles if held.school_id}
    for word in words_of(name):
        marks |= {begins(word[:length]) for length in range(1, min(len(word), _LONGEST) + 1)}
    return tuple(sorted(marks))
