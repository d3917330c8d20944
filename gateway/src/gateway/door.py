"""The parts of one running gateway, and the question each request begins with."""

from dataclasses import dataclass

from chassis.clock import Clock
from chassis.store import Store
from contracts.access import Actor
from contracts.api.directory_identities import IdentityView
from contracts.people import PersonId
from gateway.access.audit import Audit
from gateway.access.directory import Directory
from gateway.access.keys import SigningKeys
from gateway.access.minting import Minter
from gateway.access.people import People, actor_of
from gateway.access.sealing import Sealer
from gateway.forward.client import Client
from gateway.live.hub import Hub
from gateway.refusals import NotSignedIn
from gateway.session.cookies import Cookie
from gateway.session.model import Session, Way
from gateway.session.open_sessions import OpenSessions
from gateway.session.sign_in.begun import EXPECTED_WITHIN
from gateway.session.sign_in.gate import Gate
from gateway.session.sign_in.passwords import Passwords
from gateway.session.sign_in.provider import Provider
from gateway.settings import GatewaySettings, Upstreams

_SIGN_IN_SECONDS = int(EXPECTED_WITHIN.total_seconds())


@dataclass(frozen=True)
class SignedIn:
    """A living session and the person it speaks for."""

    session: Session
    identity: IdentityView
    actor: Actor


@dataclass(frozen=True)
class Door:
    """Everything the gateway's routes and layers share."""

    settings: GatewaySettings
    upstreams: dict[str, str]
    store: Store
    clock: Clock
    client: Client
    cookie: Cookie
    sessions: OpenSessions
    people: People
    keys: SigningKeys
    minter: Minter
    audit: Audit
    hub: Hub
    gate: Gate
    passwords: Passwords
    provider: Provider | None
    sign_in_cookie: Cookie

    async def who_asks(self, cookies: str | None) -> SignedIn:
        """Find who a Cookie header speaks for, or raise `NotSignedIn`."""
        cookie = self.cookie.read(cookies)
        session = await self.sessions.find(cookie) if cookie else None
        if session is None:
            raise NotSignedIn("sign in first")
        return await self.speaking_for(session)

    async def speaking_for(self, session: Session) -> SignedIn:
        """Add the person to a session; one whose person has left ends here."""
        identity = await self.people.who(session.person_id)
        if identity is None or not self._still_open(session.way):
            await self.end(session)
            raise NotSignedIn("this account is no longer in use")
        return SignedIn(session, identity, actor_of(session, identity))

    def _still_open(self, way: Way) -> bool:
        """Say whether people may still come this way: a demonstration or a code can be over."""
        if way is Way.DEMO:
            return self.settings.demo
        return way is not Way.OPERATOR or self.settings.operator_code is not None

    async def end(self, session: Session) -> None:
        """End a session, and its streams with it."""
        await self.sessions.end(session)
        self.hub.session_ended(session.session_id)

    async def end_others(self, session: Session) -> None:
        """End the same person's sessions in other browsers, and their streams with them."""
        for ended in await self.sessions.end_others_of(session.person_id, session.session_id):
            self.hub.session_ended(ended)

    async def end_all_of(self, person_id: PersonId) -> None:
        """End every session of a person, and the streams with them."""
        await self.sessions.end_all_of(person_id)
        self.hub.person_changed(person_id)


def build_door(settings: GatewaySettings, upstreams: Upstreams, store: Store, clock: Clock) -> Door:
    """Put the parts together; nothing runs yet."""
    table = upstreams.table()
    client = Client(settings.upstream_timeout_seconds)
    keys = SigningKeys(store, Sealer(settings.keys_secret), clock)
    minter = Minter(keys)
    directory = Directory(table["directory"], client.session, minter.token)
    return Door(
        settings=settings,
        upstreams=table,
        store=store,
        clock=clock,
        client=client,
        cookie=Cookie("session", secure=settings.secure),
        sessions=OpenSessions(store, settings.session_trusted_seconds),
        people=People(directory),
        keys=keys,
        minter=minter,
        audit=Audit(store),
        hub=Hub(),
        gate=Gate(store),
        passwords=Passwords(),
        provider=Provider(settings) if settings.oidc_issuer else None,
        sign_in_cookie=Cookie("sign-in", secure=settings.secure, lasts=_SIGN_IN_SECONDS),
    )
