"""The layer that hands /api/<service>/… on, in front of the gateway's own routes."""

from dataclasses import dataclass

from aiohttp import ClientResponse
from opentelemetry import propagate, trace
from opentelemetry.trace import SpanKind
from starlette.types import ASGIApp, Receive, Scope, Send

from chassis.failures import Unavailable
from chassis.refusals import unavailable
from chassis.sensitive import SENSITIVE_READ
from contracts.errors import Refusal
from gateway.access.audit import outcome_of
from gateway.door import Door, SignedIn
from gateway.forward.answers import pass_on
from gateway.forward.asked import AskedFor, asked_for
from gateway.forward.body import Body, GoneAway
from gateway.forward.headers import to_service
from gateway.forward.paths import service_of
from gateway.forward.upstream import Payload, Upstream
from gateway.refusals import answer as refuse
from gateway.session.csrf import own_page, own_wish

tracer = trace.get_tracer("gateway")


@dataclass(frozen=True)
class ForwardedRoute:
    """What the metrics call a forwarded request: by its service, never by its address."""

    path: str


class Forward:
    """Pure ASGI: a request for a service passes here and nowhere else.

    It needs a session; a change also needs the session's token and our own page. The service
    gets a fresh token of ours and none of the browser's cookies or credentials.
    """

    def __init__(self, app: ASGIApp, *, door: Door) -> None:
        self.app = app
        self._door = door
        self._known = frozenset(door.upstreams)
        self._upstreams = {
            name: Upstream(name, url, door.client) for name, url in door.upstreams.items()
        }
        self._routes = {name: ForwardedRoute(f"/api/{name}/…") for name in door.upstreams}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not scope["path"].startswith("/api/"):
            await self.app(scope, receive, send)
            return
        try:
            theirs = service_of(scope["raw_path"], self._known)
            if theirs is None:
                await self.app(scope, receive, send)
                return
            route = self._routes[theirs[0]]
            scope["route"] = route
            trace.get_current_span().update_name(f"{scope['method']} {route.path}")
            await self._forward(asked_for(scope, *theirs), scope, receive, send)
        except Refusal as refusal:
            await refuse(refusal)(scope, receive, send)
        except Unavailable as gone:
            await unavailable(gone)(scope, receive, send)
        except GoneAway:
            return

    async def _forward(self, asked: AskedFor, scope: Scope, receive: Receive, send: Send) -> None:
        who = await self._door.who_asks(asked.text(b"cookie"))
        if asked.changes:
            own_page(asked.text(b"origin"), asked.text(b"host"), self._door.settings.public_url)
            own_wish(who.session, asked.text(b"x-csrf-token"))
        payload = await self._payload(asked, receive)
        headers = to_service(scope["headers"])
        headers["authorization"] = f"Bearer {self._door.minter.token(who.actor)}"
        with tracer.start_as_current_span(f"gateway.{asked.service}", kind=SpanKind.CLIENT):
            propagate.inject(headers)
            async with self._upstreams[asked.service].ask(asked, headers, payload) as answer:
                self._note(who, asked, answer)
                await pass_on(answer, send, gzip=asked.wants_gzip)

    async def _payload(self, asked: AskedFor, receive: Receive) -> Payload:
        body = Body(receive, asked.declared, self._largest(asked))
        if asked.declared == 0:
            return None
        return await body.whole() if body.small else body.parts()

    def _largest(self, asked: AskedFor) -> int:
        settings = self._door.settings
        if asked.is_long_file:
            return settings.largest_file
        return settings.largest_upload if asked.is_upload else settings.largest_body

    def _note(self, who: SignedIn, asked: AskedFor, answer: ClientResponse) -> None:
        outcome = outcome_of(answer.status, sensitive=SENSITIVE_READ in answer.headers)
        if outcome is not None:
            self._door.audit.note(
                who.actor.id, asked.service, asked.method, asked.rest.decode("ascii"), outcome
            )
