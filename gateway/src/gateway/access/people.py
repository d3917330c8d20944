"""The people behind the sessions, as the directory last described them."""

from contextlib import suppress
from dataclasses import dataclass
from time import monotonic

from contracts.access import Actor
from contracts.api.directory_identities import IdentityView, RoleView
from contracts.people import PersonId, Role, RoleHeld, SessionId
from gateway.access.directory import Directory
from gateway.refusals import ServiceAway
from gateway.session.model import OPERATOR, Session

TRUSTED_SECONDS = 60
_MOST = 10_000

THE_OPERATOR = IdentityView(
    id=OPERATOR,
    name="Operator",
    email="",
    active=True,
    roles=(RoleView(role=Role.OPS, school_id=None, school_name=None),),
)


@dataclass(frozen=True)
class _Known:
    identity: IdentityView | None
    until: float


class People:
    """Who a session speaks for.

    Believed for a minute, asked again the moment the bus says something changed; while the
    directory is away, what it said last still holds.
    """

    def __init__(self, directory: Directory) -> None:
        self.directory = directory
        self._known: dict[PersonId, _Known] = {}
        self._changes = 0
        self._trust_name: tuple[str | None, float] = (None, 0)

    async def who(self, person_id: PersonId) -> IdentityView | None:
        """Give the person if they may come in, else None."""
        if person_id == OPERATOR:
            return THE_OPERATOR
        known = self._known.get(person_id)
        if known is None or monotonic() >= known.until:
            known = await self._ask(person_id, known)
        identity = known.identity
        return identity if identity is not None and identity.active else None

    def changed(self, person_id: PersonId) -> None:
        """Ask again next time: the directory has announced a change."""
        self._changes += 1
        if known := self._known.get(person_id):
            self._known[person_id] = _Known(known.identity, until=0)

    async def trust_name(self) -> str | None:
        """Give what the trust is called; None while nobody has said, and then asked each time."""
        name, until = self._trust_name
        if monotonic() >= until:
            with suppress(ServiceAway):
                name = (await self.directory.about()).trust_name
                self._trust_name = (name, monotonic() + TRUSTED_SECONDS if name else 0)
        return name

    async def _ask(self, person_id: PersonId, known: _Known | None) -> _Known:
        began, changes = monotonic(), self._changes
        try:
            identity = await self.directory.by_id(person_id)
        except ServiceAway:
            if known is None:
                raise
            return known
        if len(self._known) >= _MOST:
            self._known.clear()
        until = began + TRUSTED_SECONDS if changes == self._changes else 0
        self._known[person_id] = _Known(identity, until)
        return self._known[person_id]


def actor_of(session: Session, identity: IdentityView) -> Actor:
    """Say to the services who is asking; the gateway's own role is nobody's to hold."""
    roles = tuple(
        RoleHeld(role=held.role, school_id=held.school_id)
        for held in identity.roles
        if held.role is not Role.GATEWAY
    )
    return Actor(id=identity.id, roles=roles, session_id=SessionId(session.id))
