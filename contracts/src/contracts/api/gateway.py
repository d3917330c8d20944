"""What the browser and the gateway tell one another: sign-in, session, accounts, audit."""

from enum import StrEnum
from typing import Annotated

from pydantic import AwareDatetime, Field, SecretStr, StringConstraints

from contracts.api.directory_identities import RoleView
from contracts.base import Frozen
from contracts.people import PersonId, Role
from contracts.permissions import Permission

SHORTEST_PASSWORD = 12

Email = Annotated[
    str, StringConstraints(strip_whitespace=True, max_length=254, pattern=r"^[^@\s]+@[^@\s]+$")
]
NewPassword = Annotated[SecretStr, Field(min_length=SHORTEST_PASSWORD, max_length=256)]


class SignIn(Frozen):
    """A local account's e-mail address and password."""

    email: Email
    password: Annotated[SecretStr, Field(min_length=1, max_length=256)]


class EnterAs(Frozen):
    """Which of the demo people to be."""

    person_id: PersonId


class OperatorCode(Frozen):
    """The code that lets an operator in, from the suite's own settings."""

    code: Annotated[SecretStr, Field(min_length=1, max_length=256)]


class SetPassword(Frozen):
    """A person's new password; gives them a local account if they had none."""

    person_id: PersonId
    password: NewPassword


class OwnAccountView(Frozen):
    """Whether somebody has a password here, or comes in some other way only."""

    has_password: bool


class ChangePassword(Frozen):
    """A person's present password, which proves the wish theirs, and the one they want."""

    present: Annotated[SecretStr, Field(min_length=1, max_length=256)]
    password: NewPassword


class SessionPerson(Frozen):
    """Who is signed in; an operator has no address."""

    id: PersonId
    name: str
    email: str | None


class SessionView(Frozen):
    """Who the browser is, what they may do somewhere, and the token that proves a wish theirs.

    `hat` is the role their pages open under. `csrf` goes back as X-CSRF-Token with everything
    that changes something.
    """

    person: SessionPerson
    hat: Role
    roles: tuple[RoleView, ...]
    permissions: tuple[Permission, ...]
    demo: bool
    csrf: str
    trust_name: str | None


class DemoPersonView(Frozen):
    """Somebody of the demo trust to enter as, by the first of their roles."""

    id: PersonId
    name: str
    role: Role
    role_title: str
    school_name: str | None


class SignInOptionsView(Frozen):
    """The ways in. `set_up`: nobody is known yet, so an operator has to begin."""

    oidc: bool
    local: bool
    demo: bool
    operator: bool
    set_up: bool
    demo_people: tuple[DemoPersonView, ...]


class AccessOutcome(StrEnum):
    """How a sensitive read or a change of access ended."""

    NOT_FOUND = "not-found"
    FORBIDDEN = "forbidden"
    READ = "read"
    PASSWORD_SET = "password-set"  # noqa: S105 - an outcome, not a password


class AccessView(Frozen):
    """Somebody reached for something: `path` names what kind, `subjects` are the ids in it."""

    id: str
    version: int
    person_id: PersonId
    at: AwareDatetime
    service: str
    method: str
    path: str
    subjects: tuple[str, ...]
    outcome: AccessOutcome
