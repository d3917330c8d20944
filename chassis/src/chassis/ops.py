"""The engine room of one service: dead letters, snapshots for a reader, views to rebuild."""

from typing import Annotated

from fastapi import APIRouter, Depends
from pydantic import Field

from chassis.dead_letters import DeadLetter, listed, replayed
from chassis.mongo_store import MongoStore
from chassis.parcels import packed
from chassis.rabbit import Line
from chassis.service import Service
from chassis.snapshots import told
from chassis.web import Asking
from contracts.base import Frozen
from contracts.permissions import Permission


class DeadLetters(Frozen):
    """A service's dead letters, oldest first."""

    service: str
    letters: tuple[DeadLetter, ...]


class Reader(Frozen):
    """The queue of the service that wants to hear everything again."""

    queue: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{0,80}$")]


class Done(Frozen):
    """How many messages or documents it was."""

    count: int


async def operator(actor: Asking) -> None:
    """Let in those who keep the machinery running, and nobody else."""
    actor.must(Permission.OPERATE, None)


def ops_of(service: Service, *, store: MongoStore, line: Line, amqp_url: str) -> APIRouter:
    """Give a service its engine room."""
    router = APIRouter(prefix="/ops", tags=["ops"], dependencies=[Depends(operator)])

    @router.get("/dead")
    async def list_dead_letters() -> DeadLetters:
        letters = await listed(amqp_url, service.name)
        return DeadLetters(service=service.name, letters=tuple(letters))

    @router.post("/replay")
    async def replay_dead_letters() -> Done:
        return Done(count=await replayed(amqp_url, service.name))

    @router.post("/snapshots")
    async def send_snapshots(reader: Reader) -> Done:
        count = 0
        async for envelope in told(service.snapshots, store):
            await line.publish(packed(envelope), to_queue=reader.queue)
            count += 1
        return Done(count=count)

    if service.views:

        @router.post("/forget")
        async def forget_views() -> Done:
            return Done(count=await store.forget([view.collection for view in service.views]))

    return router
