"""People over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from chassis.web import Asking, Run
from contracts.api.directory_people import PersonBody, PersonNameView, PersonView
from contracts.base import Page
from contracts.people import PersonId, Role
from contracts.schools import SchoolId
from directory.people.commands.approve_person import approve_person
from directory.people.commands.decline_person import decline_person
from directory.people.commands.let_person_go import let_person_go
from directory.people.commands.record_person import record_person
from directory.people.commands.revise_person import RevisePerson, revise_person
from directory.people.commands.take_person_back import take_person_back
from directory.people.queries.people import PeopleAsked, names_of_people, people_by_name, person
from directory.people.queries.views import person_view

router = APIRouter(tags=["people"])

Limit = Annotated[int, Query(ge=1, le=200)]


@router.get("/people")
async def list_people(  # noqa: PLR0913 - each parameter is one of the API's
    run: Run,
    reader: Asking,
    *,
    school_id: SchoolId | None = None,
    role: Role | None = None,
    q: Annotated[str, Query(max_length=80, description="beginnings of names")] = "",
    left: Annotated[bool | None, Query(description="true: leavers, false: the others")] = None,
    after: str | None = None,
    limit: Limit = 50,
) -> Page[PersonView]:
    """List people by name."""
    asked = PeopleAsked(school_id=school_id, role=role, q=q, left=left, after=after, limit=limit)
    page = await run(people_by_name, asked)
    items = tuple(person_view(one, reader) for one in page.items)
    return Page[PersonView](items=items, next=page.next)


@router.get("/people/names")
async def list_people_names(
    run: Run, after: str | None = None, limit: Limit = 200
) -> Page[PersonNameView]:
    """Name everybody, so that other records can show a person by id."""
    return await run(names_of_people, PeopleAsked(after=after, limit=limit))


@router.post("/people", status_code=201)
async def post_person(body: PersonBody, run: Run, reader: Asking) -> PersonView:
    """Record somebody, or propose them."""
    return person_view(await run(record_person, body), reader)


@router.get("/people/{person_id}")
async def get_person(person_id: PersonId, run: Run, reader: Asking) -> PersonView:
    """Show somebody."""
    return person_view(await run(person, person_id), reader)


@router.put("/people/{person_id}")
async def put_person(person_id: PersonId, body: PersonBody, run: Run, reader: Asking) -> PersonView:
    """Correct what is known of somebody; a Head's change of roles is a proposal."""
    command = RevisePerson(person_id=person_id, body=body)
    return person_view(await run(revise_person, command), reader)


@router.post("/people/{person_id}/leave")
async def post_person_leave(person_id: PersonId, run: Run, reader: Asking) -> PersonView:
    """Record that somebody left."""
    return person_view(await run(let_person_go, person_id), reader)


@router.post("/people/{person_id}/return")
async def post_person_return(person_id: PersonId, run: Run, reader: Asking) -> PersonView:
    """Take a leaver back."""
    return person_view(await run(take_person_back, person_id), reader)


@router.post("/people/{person_id}/approve")
async def post_person_approve(person_id: PersonId, run: Run, reader: Asking) -> PersonView:
    """Put proposed roles in force."""
    return person_view(await run(approve_person, person_id), reader)


@router.post("/people/{person_id}/decline")
async def post_person_decline(person_id: PersonId, run: Run, reader: Asking) -> PersonView:
    """Drop proposed roles."""
    return person_view(await run(decline_person, person_id), reader)
