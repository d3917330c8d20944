"""Put accountability together. It keeps no record of its own: all it holds are views (R106)."""

from fastapi import FastAPI

from accountability.actions import routes as actions
from accountability.actions.repository import KeptActions
from accountability.briefing import routes as briefing
from accountability.cadence import routes as cadence
from accountability.cadence.repository import Rhythms
from accountability.calendars import routes as calendars
from accountability.calendars.repository import KeptCalendars
from accountability.forums import routes as forums
from accountability.forums.repository import NamedForums
from accountability.governance import routes as governance
from accountability.governance.repository import Boards, EnquiryCounts
from accountability.grid import routes as grid
from accountability.grid.repository import Breakdowns, Rows
from accountability.known.repository import KnownSchools, KnownYears
from accountability.outcomes import routes as outcomes
from accountability.outcomes.repository import KeptOutcomes
from accountability.priorities import routes as priorities
from accountability.priorities.repository import PublishedPriorities
from accountability.risk.repository import KeptTiers
from accountability.signals import routes as signals
from accountability.signals.repository import KeptSignals
from accountability.sip_progress import routes as sip_progress
from accountability.sip_progress.repository import SipProgresses
from accountability.subscriptions import SUBSCRIPTIONS
from chassis.serve import serve
from chassis.service import Service

VIEWS = [
    Rows,
    Breakdowns,
    SipProgresses,
    Rhythms,
    KeptActions,
    Boards,
    EnquiryCounts,
    NamedForums,
    PublishedPriorities,
    KeptCalendars,
    KnownYears,
    KnownSchools,
    KeptSignals,
    KeptTiers,
    KeptOutcomes,
]

ACCOUNTABILITY = Service(
    name="accountability",
    routers=[
        grid.router,
        sip_progress.router,
        cadence.router,
        actions.router,
        governance.router,
        signals.router,
        outcomes.router,
        briefing.router,
        forums.router,
        priorities.router,
        calendars.router,
    ],
    repositories=VIEWS,
    subscriptions=SUBSCRIPTIONS,
    views=VIEWS,
)


def service() -> FastAPI:
    """Start accountability as its environment says."""
    return serve(ACCOUNTABILITY)
