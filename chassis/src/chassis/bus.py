"""Reacting to what other services announce."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from opentelemetry import trace

from chassis.store import Asked, DoneBefore, Store
from chassis.work import Work
from contracts.access import Actor
from contracts.base import Envelope, Event
from contracts.people import PersonId, SessionId

E = TypeVar("E", bound=Event)

SYSTEM = Actor(id=PersonId("system"), roles=(), session_id=SessionId("system"))

tracer = trace.get_tracer("chassis")


@dataclass(frozen=True)
class Subscription:
    """An event we listen for, and the reaction to it."""

    event: type[Event]
    name: str
    react: Callable[[Work, Envelope], Awaitable[None]]


def on(event: type[E], react: Callable[[Work, E], Awaitable[None]]) -> Subscription:
    """Pair an event with a reaction that takes exactly that event."""

    async def parse_and_react(work: Work, message: Envelope) -> None:
        await react(work, event.model_validate(message.data))

    return Subscription(event, react.__name__, parse_and_react)


def reaction_to(
    message: Envelope, subscriptions: Sequence[Subscription]
) -> Callable[[Work], Awaitable[None]]:
    """Put together what everyone who listens for a message does about it."""

    async def react(work: Work) -> None:
        for subscription in subscriptions:
            if subscription.event.type == message.type:
                with tracer.start_as_current_span(subscription.name):
                    await subscription.react(work, message)

    return react


async def deliver(message: Envelope, subscriptions: Sequence[Subscription], store: Store) -> None:
    """Hand a message to whoever listens for it: every effect and the mark, once or not at all."""
    react = reaction_to(message, subscriptions)
    try:
        await store.transact(SYSTEM, react, asked=Asked(once=message.id, message=message))
    except DoneBefore:
        return
