"""The world in memory, for tests; the same tests prove it against MongoDB and RabbitMQ."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from fastapi import FastAPI
from fastapi.testclient import TestClient
from jwt import PyJWK
from jwt.algorithms import OKPAlgorithm

from chassis.about_me import about_me_of
from chassis.app import create_app
from chassis.clock import Clock
from chassis.covering import unserved
from chassis.memory import NOW, MemoryStore
from chassis.service import Service
from chassis.tokens import mint
from contracts.access import Actor
from contracts.examples import someone

__all__ = ["NOW", "MemoryStore", "app_of", "client_of", "someone", "unserved"]


def a_signing_key(kid: str = "test") -> PyJWK:
    """Make a private Ed25519 key, as the gateway holds one."""
    jwk = OKPAlgorithm.to_jwk(Ed25519PrivateKey.generate(), as_dict=True)
    return PyJWK({**jwk, "kid": kid, "alg": "EdDSA"})


KEY = a_signing_key()


class KeysInHand:
    """The one key the tests sign with, as if the gateway had published it."""

    async def key(self, kid: str) -> PyJWK | None:
        private = OKPAlgorithm.to_jwk(KEY.key, as_dict=True)
        public = {name: value for name, value in private.items() if name != "d"}
        return PyJWK({**public, "alg": "EdDSA"}) if kid == KEY.key_id else None


def app_of(service: Service, store: MemoryStore, clock: Clock = lambda: NOW) -> FastAPI:
    """Put a service together over memory."""
    store.know(service.repositories)
    return create_app(
        service.name,
        store=store,
        keys=KeysInHand(),
        routers=[*service.routers, about_me_of(service)],
        clock=clock,
        uploads=service.uploads,
    )


def client_of(app: FastAPI, actor: Actor) -> TestClient:
    """Call a service as someone, by a token like the gateway's."""
    return TestClient(app, headers={"Authorization": f"Bearer {mint(actor, key=KEY)}"})
