"""Asking every operation as everybody, and what the role matrix alone says should come of it."""

import json
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from httpx2 import ASGITransport, AsyncClient, Response

from chassis.memory import Kept
from chassis.testing import KEY, MemoryStore
from chassis.tokens import mint
from contracts.access import Actor
from contracts.examples import someone
from contracts.matrix import MATRIX, Scope
from contracts.people import AT_SCHOOL, Role, RoleHeld
from contracts.permissions import Permission
from contracts.planning import PlanState
from contracts.schools import SchoolId

HERE, ELSEWHERE, ANYWHERE = "stavermarsh", "dunsellow", "any school of theirs"
APIS = Path(__file__).parents[2] / "contracts" / "openapi"

LET_IN, FORBIDDEN, NOT_FOUND, NOBODY = "let in", "forbidden", "not found", "not signed in"
SHOWN, EMPTY = "shown", "an empty list"
_REFUSALS = {401: NOBODY, 403: FORBIDDEN, 404: NOT_FOUND}


@dataclass(frozen=True)
class Operation:
    """One operation on one thing at a place (None: the trust's), and what it takes.

    Any one of `reads` opens the thing; without any, nothing is there to be hidden. `needs` is
    what it takes besides. A `listing` refuses nobody and is empty instead.
    """

    name: str
    reads: tuple[Permission, ...] = ()
    needs: Permission | None = None
    place: str | None = None
    state: PlanState = PlanState.PUBLISHED
    listing: bool = False
    query: str = ""
    body: object = None
    files: dict[str, Any] = field(default_factory=dict[str, Any])
    named: dict[str, str] = field(default_factory=dict[str, str])
    version: int = 1
    refusals_only: str = ""  # why those who are let in are let in by another test
    own: bool = False  # of whoever asks, so that what the matrix calls "self" opens it
    open_because: str = ""  # why anybody signed in may ask


def everybody() -> list[Actor]:
    """Make up each role, those of a school here and elsewhere, and somebody with two hats."""
    people = [
        someone(f"{role} {place or 'of the trust'}", role, at=place)
        for role in Role
        for place in ((HERE, ELSEWHERE) if role in AT_SCHOOL else (None,))
    ]
    second = RoleHeld(role=Role.HEADTEACHER, school_id=SchoolId(ELSEWHERE))
    governor = someone("governor here, head elsewhere", Role.GOVERNOR, at=HERE)
    return [*people, governor.but(roles=(*governor.roles, second))]


def holds(actor: Actor, permission: Permission, place: str | None) -> bool:
    """Read the matrix, and nothing of the code that services ask."""
    scopes = [(MATRIX[permission].get(held.role), held.school_id) for held in actor.roles]
    return any(
        scope is Scope.ALL or (scope is Scope.OWN and place in (school, ANYWHERE) and bool(school))
        for scope, school in scopes
    )


def of_self(actor: Actor, permission: Permission) -> bool:
    """Say whether the matrix gives it on what is one's own."""
    return any(MATRIX[permission].get(held.role) is Scope.SELF for held in actor.roles)


def expected(operation: Operation, actor: Actor) -> str:
    """Say what should come of it: 404 for what is not theirs to see, then 403, else let in."""
    place, needs = operation.place, operation.needs
    sees = not operation.reads or any(holds(actor, one, place) for one in operation.reads)
    may = needs is None or holds(actor, needs, place) or (operation.own and of_self(actor, needs))
    if operation.listing:
        return SHOWN if sees and may else EMPTY
    if not sees:
        return NOT_FOUND
    return LET_IN if may else FORBIDDEN


class Stage:
    """A service over memory, set up anew for each question."""

    def __init__(
        self, service: str, app: FastAPI, store: MemoryStore, seeds: dict[PlanState, Kept]
    ) -> None:
        self.service = service
        self.operations = _operations(service)
        self._store, self._seeds = store, seeds
        self._client = AsyncClient(transport=ASGITransport(app), base_url="http://service")

    async def answers(self, operation: Operation, actors: Sequence[Actor]) -> dict[str, str]:
        """Ask as each of them; gives by name what came of it."""
        return {str(actor.id): await self._answer(operation, actor) for actor in actors}

    async def answer_to_nobody(self, operation: Operation) -> str:
        return await self._answer(operation, None)

    async def _answer(self, operation: Operation, actor: Actor | None) -> str:
        seed = self._seeds[operation.state]
        self._store.kept.clear()
        self._store.kept.update(deepcopy(seed))
        self._store.outbox.clear()
        answer = await self._ask(operation, actor)
        said = came_of(answer, listing=operation.listing)
        untouched = self._store.kept == seed and not self._store.outbox
        return said if untouched or said == LET_IN else f"{said}, but something changed"

    async def _ask(self, operation: Operation, actor: Actor | None) -> Response:
        method, path = self.operations[operation.name]
        headers = {"If-Match": f'"{operation.version}"'}
        if actor:
            headers["Authorization"] = f"Bearer {mint(actor, key=KEY)}"
        return await self._client.request(
            method,
            path.format(**operation.named) + operation.query,
            headers=headers,
            json=operation.body,
            files=operation.files or None,
        )


def came_of(answer: Response, *, listing: bool) -> str:
    """Put an answer into a word."""
    if answer.status_code in _REFUSALS:
        return _REFUSALS[answer.status_code]
    if answer.status_code >= 500:
        return f"broken: {answer.text}"
    if not listing:
        return LET_IN
    return SHOWN if answer.json()["items"] else EMPTY


def _operations(service: str) -> dict[str, tuple[str, str]]:
    """Read every operation of a service's published API: its name, its method and path."""
    api = json.loads((APIS / f"{service}.json").read_text())
    return {
        operation["operationId"]: (method.upper(), path)
        for path, methods in api["paths"].items()
        for method, operation in methods.items()
    }
