"""Put performance together."""

from fastapi import FastAPI

from chassis.serve import serve
from chassis.service import Service
from performance.known.repository import (
    KnownActions,
    KnownCalendars,
    KnownPlans,
    KnownPrioritiesOfCycles,
    KnownSchools,
)
from performance.subscriptions import SUBSCRIPTIONS

PERFORMANCE = Service(
    name="performance",
    routers=[],
    repositories=[
        KnownActions,
        KnownCalendars,
        KnownPlans,
        KnownPrioritiesOfCycles,
        KnownSchools,
    ],
    subscriptions=SUBSCRIPTIONS,
)


def service() -> FastAPI:
    """Build performance from its environment."""
    return serve(PERFORMANCE)
