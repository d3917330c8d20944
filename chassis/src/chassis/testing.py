"""The world in memory, for tests; the same tests prove it against MongoDB and RabbitMQ."""

from collections.abc import Awaitable, Callable, Sequence
from copy import deepcopy
from datetime import UTC, datetime
from typing import TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from fastapi import FastAPI
from fastapi.testclient import TestClient
from jwt import PyJWK
from jwt.algorithms import OKPAlgorithm

from chassis.answers import Answer
from chassis.app import create_app
from chassis.clock import Clock
from chassis.documents import Document, Query, Remove, Sort, Write
from chassis.queries import matches, sorted_by
from chassis.service import Service
from chassis.store import PLAIN, Asked, DoneBefore
from chassis.tokens import mint
from chassis.work import Work
from contracts.access import Actor
from contracts.base import Aggregate, Envelope
from contracts.errors import ChangedMeanwhile
from contracts.examples import someone as someone  # noqa: PLC0414 - handed on

R = TypeVar("R")

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)

Kept = dict[tuple[str, str], Document]


class MemoryDocuments:
    """Documents in a dictionary, read as they were when the work began."""

    def __init__(self, kept: Kept) -> None:
        self._kept = kept

    async def read(self, collection: str, key: str) -> Document | None:
        return deepcopy(self._kept.get((collection, key)))

    async def find(
        self, collection: str, query: Query, *, sort: Sort, limit: int
    ) -> list[Document]:
        mine = [d for (name, _), d in self._kept.items() if name == collection]
        found = sorted_by([d for d in mine if matches(d, query)], sort)
        return deepcopy(found[:limit])


class MemoryStore:
    """A whole service's storage: documents, what it announced and what it has done once."""

    def __init__(self, now: datetime = NOW, **seeds: Sequence[Aggregate]) -> None:
        self.kept: Kept = {}
        for collection, aggregates in seeds.items():
            for aggregate in aggregates:
                version = max(aggregate.version, 1)
                document = aggregate.model_dump(mode="json") | {"version": version}
                self.kept[collection, aggregate.id] = document
        self.now = now
        self.outbox: list[Envelope] = []
        self.done: list[str] = []
        self.answers: dict[str, Answer] = {}

    async def transact(
        self, actor: Actor, body: Callable[[Work], Awaitable[R]], *, asked: Asked = PLAIN
    ) -> R:
        """Run a unit of work; nothing is kept if it fails."""
        if asked.once is not None and asked.once in self.done:
            raise DoneBefore
        work = Work(
            actor, self.now, MemoryDocuments(self.kept), asked.if_match, message=asked.message
        )
        result = await body(work)
        self._commit(list(work.staged.values()))
        self.done += [asked.once] if asked.once is not None else []
        return result

    async def has_done(self, mark: str) -> bool:
        return mark in self.done

    async def recall(self, mark: str) -> Answer | None:
        return self.answers.get(mark)

    async def remember(self, mark: str, answer: Answer) -> None:
        self.answers.setdefault(mark, answer)

    def saved(self, collection: str, key: str) -> Document:
        """Show a document as it is kept."""
        return self.kept[collection, key]

    def _commit(self, writes: list[Write]) -> None:
        for write in writes:
            held = self.kept.get((write.collection, write.key), {"version": 0})
            if held["version"] != write.expected:
                raise ChangedMeanwhile(f"{write.key} changed meanwhile")
        for write in writes:
            if isinstance(write, Remove):
                self.kept.pop((write.collection, write.key), None)
            else:
                self.kept[write.collection, write.key] = write.document
                self.outbox += write.announced


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
    return create_app(
        service.name, store=store, keys=KeysInHand(), routers=service.routers, clock=clock
    )


def client_of(app: FastAPI, actor: Actor) -> TestClient:
    """Call a service as someone, by a token like the gateway's."""
    return TestClient(app, headers={"Authorization": f"Bearer {mint(actor, key=KEY)}"})
