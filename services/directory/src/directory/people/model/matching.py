"""What rows of a people file mean: who is new, who gains a role, which row cannot be right.

An import adds people and roles. It never takes a role away, renames anybody or brings a leaver
back.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from pydantic import TypeAdapter, ValidationError

from contracts.access import Actor
from contracts.api.directory_imports import Outcome, PersonRow
from contracts.api.directory_people import Email, JobTitle, PersonBody
from contracts.base import Line
from contracts.people import PersonId, RoleHeld
from contracts.permissions import Permission
from contracts.schools import SchoolId
from directory.files.people import FoundRole
from directory.known.model import KnownSchool
from directory.people.model.person import Person
from directory.people.model.roles import fault_of

_LINE: TypeAdapter[str] = TypeAdapter(Line)
_EMAIL: TypeAdapter[str] = TypeAdapter(Email)
_TITLE: TypeAdapter[str] = TypeAdapter(JobTitle)


@dataclass
class Matching:
    """Rows judged one after another; `after` holds everybody who is new or changed."""

    actor: Actor
    schools: Mapping[str, KnownSchool]
    new_id: Callable[[], str]
    before: dict[str, Person]
    after: dict[str, Person] = field(default_factory=dict[str, Person])

    @property
    def approved(self) -> bool:
        """Say whether what is imported is in force at once."""
        return self.actor.may(Permission.APPROVE_PEOPLE, None)

    def judge(self, rows: Sequence[FoundRole]) -> list[PersonRow]:
        """Take in every row, in order."""
        return [self._judge(row) for row in rows]

    def _judge(self, row: FoundRole) -> PersonRow:
        fault = _broken(row)
        if fault:
            return _row(row, Outcome.REFUSED, fault)
        held, fault = self._role(row)
        if held is None:
            return _row(row, Outcome.REFUSED, fault)
        person = self.after.get(row.email) or self.before.get(row.email)
        if person is None:
            return self._new(row, held)
        if not person.active:
            return _row(row, Outcome.REFUSED, "email: somebody who left; take them back instead")
        if person.name.casefold() != row.name.casefold():
            return _row(row, Outcome.REFUSED, "email: somebody of another name has this address")
        return self._gains(row, person, held)

    def _new(self, row: FoundRole, held: RoleHeld) -> PersonRow:
        body = PersonBody(name=row.name, email=row.email, job_title=row.job_title, roles=(held,))
        person = Person.joining(self.new_id(), body, approved=self.approved)
        self.after[row.email] = person
        return _row(row, Outcome.NEW, self._note(person), person)

    def _gains(self, row: FoundRole, person: Person, held: RoleHeld) -> PersonRow:
        wanted = person.proposed or person.roles
        if held in wanted:
            return _row(row, Outcome.UNCHANGED, "", person)
        changed = person.holding((*wanted, held), approved=self.approved)
        if not self.actor.may(Permission.MANAGE_PEOPLE, changed.place):
            return _row(row, Outcome.REFUSED, "school: this person also belongs elsewhere")
        if person.id == self.actor.id:
            return _row(row, Outcome.REFUSED, "email: nobody changes their own roles")
        self.after[row.email] = changed
        outcome = Outcome.CHANGED if row.email in self.before else Outcome.NEW
        return _row(row, outcome, f"gains a role{self._note(changed, before='; ')}", changed)

    def _role(self, row: FoundRole) -> tuple[RoleHeld | None, str]:
        if row.role is None:
            return None, f'role: "{row.role_words}" is not a role'
        school = self._school(row.school)
        if row.school and school is None:
            return None, f'school: "{row.school}" is no open school of the trust'
        school_id = SchoolId(school.id) if school else None
        held = RoleHeld(role=row.role, school_id=school_id)
        fault = fault_of(held)
        if fault:
            return None, f"school: {fault}"
        if not self.actor.may(Permission.MANAGE_PEOPLE, school_id):
            return None, "school: you manage people at your own school only"
        return held, ""

    def _school(self, words: str) -> KnownSchool | None:
        wanted = " ".join(words.casefold().split())
        for school in self.schools.values():
            called = {school.urn, school.name.casefold(), school.short_name.casefold()}
            if school.open and wanted in called | {*school.predecessor_urns}:
                return school
        return None

    def _note(self, person: Person, before: str = "") -> str:
        return "" if person.approved else f"{before}waits for approval"


def _broken(row: FoundRole) -> str:
    if row.ragged:
        return "the row has more or fewer cells than there are headings"
    checks = (("name", _LINE, row.name), ("email", _EMAIL, row.email))
    for heading, adapter, value in (*checks, ("job title", _TITLE, row.job_title)):
        try:
            adapter.validate_python(value)
        except ValidationError:
            return f"{heading}: this is not one" if value else f"{heading}: is missing"
    return ""


def _row(row: FoundRole, outcome: Outcome, reason: str, person: Person | None = None) -> PersonRow:
    return PersonRow(
        line=row.line,
        name=row.name,
        email=row.email,
        outcome=outcome,
        reason=reason,
        person_id=PersonId(person.id) if person else None,
    )
