"""The signed token by which the gateway vouches for a person, for one minute."""

import time
from typing import Any, Protocol

import jwt
from jwt import PyJWK
from pydantic import ValidationError

from contracts.access import Actor

ALGORITHM = "EdDSA"
ISSUER = "gateway"
LIFETIME_SECONDS = 60
LEEWAY_SECONDS = 5
REMEMBERED = 4_096


class TokenRefused(Exception):
    """The token is absent, forged, expired or says nothing we understand."""


class Keys(Protocol):
    """The gateway's published verification keys, by key id; None for one it never published."""

    async def key(self, kid: str) -> PyJWK | None: ...


def mint(actor: Actor, *, key: PyJWK, now: float | None = None) -> str:
    """Sign that this actor is asking; good for a minute."""
    issued = int(now if now is not None else time.time())
    claims = {
        "iss": ISSUER,
        "sub": actor.id,
        "sid": actor.session_id,
        "roles": [held.model_dump(mode="json") for held in actor.roles],
        "iat": issued,
        "exp": issued + LIFETIME_SECONDS,
    }
    return jwt.encode(claims, key.key, ALGORITHM, headers={"kid": key.key_id})


class Tokens:
    """Tokens that held, remembered until they expire: one costs a signature check, once."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys
        self._held: dict[str, tuple[Actor, float]] = {}

    async def actor(self, token: str) -> Actor:
        """Give the actor a token speaks for, or raise `TokenRefused`."""
        actor, until = self._held.get(token, (None, 0.0))
        if actor is None or until < time.time():
            actor, until = await _verified(token, self._keys)
            if len(self._held) >= REMEMBERED:
                self._held.clear()
            self._held[token] = actor, until
        return actor


async def verify(token: str, keys: Keys) -> Actor:
    """Give the actor a token speaks for, or raise `TokenRefused`."""
    return (await _verified(token, keys))[0]


async def _verified(token: str, keys: Keys) -> tuple[Actor, float]:
    try:
        kid: Any = jwt.get_unverified_header(token).get("kid")
        key = await keys.key(kid) if isinstance(kid, str) else None
        if key is None:
            raise TokenRefused("signed with a key nobody published")
        claims: dict[str, Any] = jwt.decode(
            token,
            key.key,
            algorithms=[ALGORITHM],
            issuer=ISSUER,
            leeway=LEEWAY_SECONDS,
            options={"require": ["exp", "iat", "sub", "sid"]},
        )
        actor = Actor.model_validate(
            {"id": claims["sub"], "session_id": claims["sid"], "roles": claims.get("roles", [])}
        )
        return actor, claims["exp"] + LEEWAY_SECONDS
    except (jwt.PyJWTError, ValidationError) as refused:
        raise TokenRefused("the token does not hold") from refused
