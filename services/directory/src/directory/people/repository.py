"""People, one document each."""

from collections.abc import Sequence

from chassis.documents import index
from chassis.store import Readable, Repository
from contracts.errors import Conflict
from contracts.people import Role
from contracts.permissions import Permission
from directory.people.model.finding import in_role
from directory.people.model.person import Person

_BY_NAME = (("name", 1), ("id", 1))


class EmailTaken(Conflict):
    """One address, one person; a leaver keeps theirs, and can be taken back."""

    code = "email-taken"


class LastChiefExecutive(Conflict):
    """A trust is never without an active CEO once it has one."""

    code = "last-ceo"


class People(Repository[Person]):
    """Everybody, leavers too."""

    collection = "people"
    model = Person
    readable = [Readable(Permission.READ_PEOPLE), Readable(Permission.IDENTIFY_PEOPLE)]
    indexes = (
        index("email", unique=True),
        index("marks", "name", "id"),
        index("active", "name", "id"),
        index("name", "id"),
    )

    async def with_email(self, email: str) -> Person | None:
        found = await self.with_emails([email])
        return found[0] if found else None

    async def with_emails(self, emails: Sequence[str]) -> list[Person]:
        return await self.all({"email": {"$in": list(emails)}}, sort=(("email", 1),))

    async def active(self) -> list[Person]:
        """List everybody who has not left, by name."""
        return await self.all({"active": True}, sort=_BY_NAME)

    async def must_be_alone_with_its_email(self, person: Person) -> None:
        """Refuse an address that somebody else has."""
        other = await self.with_email(person.email)
        if other is not None and other.id != person.id:
            message = "somebody who left has this address: take them back instead"
            message = "somebody has this address already" if other.active else message
            raise EmailTaken(message, errors=[{"field": "email", "message": message}])

    async def must_leave_a_ceo(self, before: Person, after: Person) -> None:
        """Refuse a change by which the trust would lose its last CEO.

        Whoever stays is saved anew beside it: of two CEOs who remove each other at once, the
        second loses the race (`ChangedMeanwhile`) instead of leaving nobody.
        """
        if not before.leads_the_trust or after.leads_the_trust:
            return
        ceos = await self.all({"marks": in_role(Role.CEO)}, sort=_BY_NAME)
        staying = [one for one in ceos if one.leads_the_trust and one.id != before.id]
        if not staying:
            raise LastChiefExecutive("the trust would have no CEO: name another one first")
        await self.save(staying[0])

    async def keep(self, before: Person | None, after: Person) -> Person:
        """Save somebody; announced only when their roles or their standing changed."""
        if before == after:
            return after
        news = before is None or before.recorded() != after.recorded()
        return await self.save(after, *([after.recorded()] if news else []))
