"""Put performance together."""

from fastapi import FastAPI

from chassis.serve import serve
from chassis.service import Service
from performance.collections.repository import Collections, Returns
from performance.collections.routes import collections, returns
from performance.heads_reports.repository.reports import Editions as ReportEditions
from performance.heads_reports.repository.reports import HeadsReports
from performance.heads_reports.routes import editions as report_editions
from performance.heads_reports.routes import reports as heads_reports
from performance.heads_reports.routes import states as report_states
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
    routers=[
        collections.router,
        returns.router,
    ],
    repositories=[
        Collections,
        KnownActions,
        KnownCalendars,
        KnownPlans,
        KnownPrioritiesOfCycles,
        KnownSchools,
        Returns,
    ],
    subscriptions=SUBSCRIPTIONS,
)


def service() -> FastAPI:
    """Build performance from its environment."""
    return serve(PERFORMANCE)
