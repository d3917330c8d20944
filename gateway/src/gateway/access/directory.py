"""Asking the directory who is who, in the gateway's own name."""

from collections.abc import Callable
from http import HTTPStatus
from typing import TypeVar
from urllib.parse import quote

from aiohttp import ClientError, ClientSession, ClientTimeout
from opentelemetry import propagate
from pydantic import BaseModel, ValidationError

from contracts.access import Actor
from contracts.api.directory_identities import IdentitiesView, IdentityView
from contracts.people import PersonId, Role, RoleHeld, SessionId
from gateway.refusals import away

GATEWAY = Actor(
    id=PersonId("gateway"),
    roles=(RoleHeld(role=Role.GATEWAY, school_id=None),),
    session_id=SessionId("gateway"),
)
_SOON = ClientTimeout(total=5, connect=2)
_NOBODY = "nobody@trust.invalid"

V = TypeVar("V", bound=BaseModel)


class Directory:
    """The only questions the gateway asks a service for itself; `ServiceAway` if it is silent."""

    def __init__(
        self, url: str, client: Callable[[], ClientSession], token: Callable[[Actor], str]
    ) -> None:
        self._url = url
        self._client = client
        self._token = token

    async def by_email(self, email: str) -> IdentityView | None:
        """Find who has this address."""
        found = await self._identities(email=email)
        return found.items[0] if found.items else None

    async def by_id(self, person_id: PersonId) -> IdentityView | None:
        """Find a person."""
        return await self._ask(f"/identities/{quote(person_id, safe='')}", IdentityView)

    async def everybody(self) -> IdentitiesView:
        """List everybody who may come in."""
        return await self._identities()

    async def about(self) -> IdentitiesView:
        """Ask after nobody, for what is said of the trust beside its people."""
        return await self._identities(email=_NOBODY)

    async def _identities(self, **query: str) -> IdentitiesView:
        found = await self._ask("/identities", IdentitiesView, **query)
        if found is None:
            raise away("directory")
        return found

    async def _ask(self, path: str, view: type[V], **query: str) -> V | None:
        headers = {"Authorization": f"Bearer {self._token(GATEWAY)}"}
        propagate.inject(headers)
        try:
            async with self._client().get(
                self._url + path, params=query, headers=headers, timeout=_SOON
            ) as answer:
                if answer.status == HTTPStatus.NOT_FOUND:
                    return None
                answer.raise_for_status()
                return view.model_validate_json(await answer.read())
        except (ClientError, TimeoutError, ValidationError) as silent:
            raise away("directory") from silent
