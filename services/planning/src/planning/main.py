"""Put planning together."""

from fastapi import FastAPI

from chassis.serve import serve
from chassis.service import Service, Snapshot
from planning.alignment import routes as alignment
from planning.alignment.model import Profile
from planning.alignment.queries import profiles_recorded
from planning.alignment.repository import Profiles
from planning.inbox import routes as inbox
from planning.inbox.repository import Inbox, KnownForums
from planning.plans.model.life import snapshot
from planning.plans.queries import about_me
from planning.plans.reactions.mark_overdue import mark_overdue
from planning.plans.repository import (
    Editions,
    KnownCalendars,
    KnownSchools,
    KnownSettingsOfTrust,
    Plans,
    PublishedPriorities,
)
from planning.plans.routes import export, milestones, objectives, paste, plans, states
from planning.priorities import routes as priorities
from planning.priorities.model import Priorities
from planning.priorities.repository import PrioritiesOfCycles
from planning.subscriptions import SUBSCRIPTIONS

PLANNING = Service(
    name="planning",
    routers=[
        priorities.router,
        plans.router,
        objectives.router,
        milestones.router,
        states.router,
        paste.router,
        export.router,
        alignment.router,
        inbox.router,
    ],
    repositories=[
        PrioritiesOfCycles,
        Plans,
        Editions,
        Profiles,
        Inbox,
        KnownForums,
        KnownSchools,
        KnownCalendars,
        KnownSettingsOfTrust,
        PublishedPriorities,
    ],
    subscriptions=SUBSCRIPTIONS,
    daily=[mark_overdue],
    about=[
        about_me.objectives_led,
        about_me.ratings_given,
        about_me.comments_made,
        about_me.changes_made,
        profiles_recorded,
    ],
    snapshots=[
        Snapshot(Plans, snapshot),
        Snapshot(PrioritiesOfCycles, Priorities.snapshot),
        Snapshot(Profiles, Profile.snapshot),
    ],
)


def service() -> FastAPI:
    """Build planning from its environment."""
    return serve(PLANNING)
