"""What can be asked about people."""

from chassis.work import Work
from contracts.api.directory_people import PersonNameView
from contracts.base import Frozen, Page
from contracts.people import PersonId, Role
from contracts.schools import SchoolId
from directory.known.repository import KnownSchools
from directory.people.model.finding import at_school, begins, in_role, words_of
from directory.people.model.person import Person
from directory.people.queries.views import name_view
from directory.people.repository import People


class PeopleAsked(Frozen):
    """A page of the list, by name, narrowed down as wished."""

    school_id: SchoolId | None = None
    role: Role | None = None
    q: str = ""
    left: bool | None = None
    after: str | None = None
    limit: int = 50


async def people_by_name(work: Work, asked: PeopleAsked) -> Page[Person]:
    """List people; each word of `q` must begin a word of the name."""
    marks = [at_school(asked.school_id)] if asked.school_id else []
    marks += [in_role(asked.role)] if asked.role else []
    marks += [begins(word) for word in words_of(asked.q)]
    clauses: list[dict[str, object]] = [{"marks": mark} for mark in marks]
    if asked.left is not None:
        clauses.append({"active": not asked.left})
    query: dict[str, object] = {"$and": clauses} if clauses else {}
    return await People(work).page(query, by="name", after=asked.after, limit=asked.limit)


async def person(work: Work, person_id: PersonId) -> Person:
    """Show one person."""
    return await People(work).get(person_id)


async def names_of_people(work: Work, asked: PeopleAsked) -> Page[PersonNameView]:
    """Name everybody the reader may know of, leavers too, with their titles."""
    people = await people_by_name(work, asked)
    schools = await KnownSchools(work).named()
    return Page[PersonNameView](
        items=tuple(name_view(one, schools) for one in people.items), next=people.next
    )
