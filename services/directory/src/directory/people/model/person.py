"""Somebody of the trust, the roles in force and the roles a Head has proposed.

A change of roles by somebody who may not approve is a proposal: what was in force stays so until
it is approved, and somebody with nothing in force cannot sign in.
"""

from typing import Self, cast

from pydantic import Field, model_validator

from contracts.api.directory_people import Email, JobTitle, PersonBody
from contracts.base import Aggregate, Line
from contracts.errors import Conflict
from contracts.people import PersonId, PersonRecorded, Role, RoleHeld
from directory.people.model.finding import marks_of
from directory.people.model.roles import must_fit


class NothingProposed(Conflict):
    """There is no proposal to approve or decline."""

    code = "nothing-proposed"


class Person(Aggregate):
    """Somebody; a leaver stays, inactive, because others' records name them."""

    name: Line
    email: Email
    job_title: JobTitle = ""
    roles: tuple[RoleHeld, ...] = ()
    proposed: tuple[RoleHeld, ...] | None = None
    active: bool = True
    marks: tuple[str, ...] = Field(
        default_factory=lambda held: marks_of(
            held["name"], (*held["roles"], *(held["proposed"] or ()))
        )
    )

    @model_validator(mode="before")
    @classmethod
    def _marked_anew(cls, given: object) -> object:
        """Work out anew what the person is found by, whatever was kept."""
        if not isinstance(given, dict):
            return given
        fields = cast("dict[str, object]", given)
        return {name: value for name, value in fields.items() if name != "marks"}

    @classmethod
    def joining(cls, key: str, body: PersonBody, *, approved: bool) -> Self:
        """Let somebody in, or propose them."""
        fresh = cls(id=key, name=body.name, email=body.email, job_title=body.job_title)
        return fresh.holding(body.roles, approved=approved)

    @property
    def place(self) -> str | None:
        """The one school all their roles are at, in force or proposed; else the whole trust."""
        places = {held.school_id for held in (*self.roles, *(self.proposed or ()))}
        return places.pop() if len(places) == 1 else None

    @property
    def approved(self) -> bool:
        """Say whether nothing waits for approval."""
        return self.proposed is None

    @property
    def may_come_in(self) -> bool:
        """Say whether they may sign in: active, with a role in force."""
        return self.active and bool(self.roles)

    @property
    def leads_the_trust(self) -> bool:
        """Say whether they are an active CEO."""
        return self.active and any(held.role is Role.CEO for held in self.roles)

    def called(self, body: PersonBody) -> Self:
        """Correct name, address and job title."""
        return self.but(name=body.name, email=body.email, job_title=body.job_title)

    def holding(self, roles: tuple[RoleHeld, ...], *, approved: bool) -> Self:
        """Change the roles, at once or by proposal; the roles in force again propose nothing."""
        fitting = must_fit(roles)
        if approved or set(fitting) == set(self.roles):
            return self.but(roles=self._in_order(fitting), proposed=None)
        return self.but(proposed=fitting)

    def approve(self) -> Self:
        """Put the proposed roles in force."""
        if self.proposed is None:
            raise NothingProposed("no roles are proposed for this person")
        return self.but(roles=self.proposed, proposed=None)

    def decline(self) -> Self:
        """Drop the proposal; somebody with nothing in force is no longer active."""
        if self.proposed is None:
            raise NothingProposed("no roles are proposed for this person")
        return self.but(proposed=None, active=self.active and bool(self.roles))

    def leave(self) -> Self:
        """Let them go, with the roles they held on record."""
        return self.but(active=False, proposed=None)

    def come_back(self, *, approved: bool) -> Self:
        """Take a leaver back with the roles they held, at once or by proposal."""
        if self.active:
            return self
        if approved:
            return self.but(active=True)
        return self.but(active=True, roles=(), proposed=self.roles)

    def recorded(self) -> PersonRecorded:
        """Tell the others which roles are in force; never a name or an address."""
        return PersonRecorded(person_id=PersonId(self.id), roles=self.roles, active=self.active)

    def _in_order(self, roles: tuple[RoleHeld, ...]) -> tuple[RoleHeld, ...]:
        return self.roles if set(roles) == set(self.roles) else roles
