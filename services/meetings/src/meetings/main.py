"""Put meetings together."""

from fastapi import FastAPI

from chassis.serve import serve
from chassis.service import Service
from meetings.known.repository import (
    KnownCalendars,
    KnownPeople,
    KnownSchools,
    KnownSettingsOfTrust,
)
from meetings.subscriptions import SUBSCRIPTIONS

MEETINGS = Service(
    name="meetings",
    routers=[],
    repositories=[KnownCalendars, KnownPeople, KnownSchools, KnownSettingsOfTrust],
    subscriptions=SUBSCRIPTIONS,
)


def service() -> FastAPI:
    """Build meetings from its environment."""
    return serve(MEETINGS)
