"""What a service is made of; `chassis.serve` gives it a store, a bus and a port."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from fastapi import APIRouter

from chassis.bus import Subscription
from chassis.errands import Errand
from chassis.store import Repository
from chassis.work import Work
from contracts.api.about_me import AboutMePart
from contracts.base import Aggregate, Event

A = TypeVar("A", bound=Aggregate)

Daily = Callable[[Work], Awaitable[None]]
"""Done once for each day, by whichever copy of the service comes first."""

About = Callable[[Work], Awaitable[AboutMePart]]
"""Tells whoever asks one kind of what the service holds about themselves."""


@dataclass(frozen=True)
class Snapshot(Generic[A]):
    """How each aggregate of a repository tells one reader, again, how it stands."""

    repository: type[Repository[A]]
    tell: Callable[[A], Event | None]


@dataclass(frozen=True)
class Service:
    """The parts a service is put together from."""

    name: str
    routers: Sequence[APIRouter]
    repositories: Sequence[type[Repository[Any]]]
    subscriptions: Sequence[Subscription] = ()
    daily: Sequence[Daily] = ()
    errands: Sequence[Errand] = ()
    snapshots: Sequence[Snapshot[Any]] = field(default_factory=tuple[Snapshot[Any], ...])
    views: Sequence[type[Repository[Any]]] = ()  # rebuilt from others' snapshots when dropped
    about: Sequence[About] = ()  # for GET /about-me, which every service has
    uploads: Mapping[str, int] = field(default_factory=dict[str, int])  # route to bytes it takes
