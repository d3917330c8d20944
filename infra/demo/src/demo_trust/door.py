"""The gateway's door: each of the demo trust's people signs in once."""

import asyncio
from contextlib import AsyncExitStack
from types import TracebackType
from typing import Any, Self

import httpx2

from contracts.api.gateway import EnterAs, SessionView
from contracts.people import PersonId
from demo_trust.visitors import Diary, Refused, Visitor

_LIMITS = httpx2.Limits(keepalive_expiry=2)
"""A server ends a connection that is idle for 5 s; the next request must not meet that."""


class Door:
    """The gateway, where people come in; sessions are kept as long as the door is open."""

    def __init__(self, gateway: str, operator_code: str, diary: Diary) -> None:
        self._gateway = gateway
        self._operator_code = operator_code
        self._diary = diary
        self._open = AsyncExitStack()
        self._inside: dict[str, asyncio.Task[Visitor]] = {}

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._open.aclose()

    async def operator(self) -> Visitor:
        """Come in as whoever runs the suite: there before anybody else is."""
        return await self._once("operator", {"code": self._operator_code}, "operator")

    async def person(self, person_id: PersonId) -> Visitor:
        """Come in as one of the demo people."""
        return await self._once(person_id, EnterAs(person_id=person_id).model_dump(), "demo")

    async def _once(self, who: str, body: dict[str, Any], way: str) -> Visitor:
        if who not in self._inside:
            self._inside[who] = asyncio.create_task(self._enter(body, way))
        return await self._inside[who]

    async def _enter(self, body: dict[str, Any], way: str) -> Visitor:
        client = await self._open.enter_async_context(
            httpx2.AsyncClient(base_url=self._gateway, trust_env=False, timeout=30, limits=_LIMITS)
        )
        entered = await client.post(f"/api/sign-in/{way}", json=body)
        if not entered.is_success:
            raise Refused(f"signing in ({way})", entered)
        session = await client.get("/api/session")
        view = SessionView.model_validate_json(session.raise_for_status().content)
        client.headers["X-CSRF-Token"] = view.csrf
        return Visitor(client, self._diary)
