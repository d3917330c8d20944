"""The keyring in use: kept in step with MongoDB, published, and signed with."""

import json
from datetime import timedelta
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from jwt import PyJWK
from jwt.algorithms import OKPAlgorithm

from chassis.bus import SYSTEM
from chassis.clock import Clock
from chassis.failures import Unavailable
from chassis.store import Repository, Store
from chassis.tokens import ALGORITHM
from chassis.work import Work, new_ulid
from contracts.errors import ChangedMeanwhile
from gateway.access.keyring import KEYRING, Keyring
from gateway.access.sealing import Sealer

LOOK_EVERY = timedelta(minutes=1)


class Keyrings(Repository[Keyring]):
    """The one keyring."""

    collection = "keyrings"
    model = Keyring
    readable = ()


class SigningKeys:
    """Every private key by id, the one that signs now, and what the services may know of them."""

    def __init__(self, store: Store, sealer: Sealer, clock: Clock) -> None:
        self._store = store
        self._sealer = sealer
        self._clock = clock
        self._ring = Keyring(id=KEYRING)
        self._opened: dict[str, PyJWK] = {}

    async def refresh(self) -> None:
        """Read the keyring, adding the next key when it is due and dropping what has died."""
        try:
            self._ring = await self._store.transact(SYSTEM, self._in_step)
        except ChangedMeanwhile:  # another gateway added the key first: take theirs
            self._ring = await self._store.transact(SYSTEM, self._in_step)
        self._opened = {
            key.kid: self._opened.get(key.kid) or PyJWK(json.loads(self._sealer.open(key.sealed)))
            for key in self._ring.made
        }

    def signer(self) -> PyJWK:
        """Give the key to sign with now; `Unavailable` until there has been a first look."""
        if not self._opened:
            raise Unavailable("the gateway is still looking for its keys")
        return self._opened[self._ring.signer(self._clock()).kid]

    async def key(self, kid: str) -> PyJWK | None:
        """Give a verification key, as the services' own key finders do."""
        published = {key["kid"]: key for key in self.published()["keys"]}
        return PyJWK(published[kid]) if kid in published else None

    def published(self) -> dict[str, list[dict[str, Any]]]:
        """Give the public half of every key that signs, will sign or has just signed."""
        return {"keys": [_public(key) for key in self._opened.values()]}

    async def rotate(self) -> None:
        """Add the next key now: an operator suspects the present one."""
        await self._store.transact(SYSTEM, self._add_next)
        await self.refresh()

    async def _in_step(self, work: Work) -> Keyring:
        held = await Keyrings(work).seek(KEYRING) or Keyring(id=KEYRING)
        now = self._clock()
        tidy = held.without_dead(now)
        if tidy.is_due(now):
            tidy = self._with_next(tidy)
        return await Keyrings(work).save(tidy) if tidy != held else held

    async def _add_next(self, work: Work) -> None:
        held = await Keyrings(work).seek(KEYRING) or Keyring(id=KEYRING)
        await Keyrings(work).save(self._with_next(held))

    def _with_next(self, ring: Keyring) -> Keyring:
        kid = new_ulid()
        private = OKPAlgorithm.to_jwk(Ed25519PrivateKey.generate(), as_dict=True)
        written = json.dumps({**private, "kid": kid, "alg": ALGORITHM, "use": "sig"})
        return ring.with_next(kid, self._sealer.seal(written), self._clock())


def _public(key: PyJWK) -> dict[str, Any]:
    public: dict[str, Any] = OKPAlgorithm.to_jwk(key.key.public_key(), as_dict=True)
    return {**public, "kid": key.key_id, "alg": ALGORITHM, "use": "sig"}
