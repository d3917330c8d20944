"""People as the directory takes and gives them."""

from typing import Annotated

from pydantic import Field, StringConstraints

from contracts.base import Confidential, Frozen, Line
from contracts.people import PersonId, RoleHeld

Email = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True,
        to_lower=True,
        max_length=254,
        pattern=r"^[^@\s,;]+@[^@\s,;]+\.[^@\s,;]+$",
    ),
    Confidential(),
]
JobTitle = Annotated[str, StringConstraints(strip_whitespace=True, max_length=160), Confidential()]


class PersonBody(Frozen):
    """Somebody and every role they shall hold; from a Head it is a proposal."""

    name: Line
    email: Email
    job_title: JobTitle = ""
    roles: Annotated[tuple[RoleHeld, ...], Field(min_length=1, max_length=40)]


class PersonView(Frozen):
    """Somebody of the trust.

    `roles` are in force; `proposed_roles` wait for approval, and then `approved` is false.
    `email` is None for a reader who neither is this person nor manages people there.
    """

    id: PersonId
    version: int
    name: str
    email: str | None
    job_title: str
    roles: tuple[RoleHeld, ...]
    proposed_roles: tuple[RoleHeld, ...] | None
    approved: bool
    active: bool


class PersonNameView(Frozen):
    """What to call somebody on a screen: "Headteacher, Stavermarsh School" is a title."""

    id: PersonId
    name: str
    titles: tuple[str, ...]
    active: bool
