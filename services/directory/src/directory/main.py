"""Put the directory together."""

from fastapi import FastAPI

from chassis.serve import serve
from chassis.service import Service, Snapshot
from directory.calendars import routes as calendars
from directory.calendars.model.years import SchoolYear, TrustYear
from directory.calendars.repository import SchoolYears, TrustYears
from directory.networks import routes as networks
from directory.networks.model import Network
from directory.networks.queries import own_networks
from directory.networks.repository import Networks
from directory.people.model.person import Person
from directory.people.queries.about_me import own_record
from directory.people.repository import People
from directory.people.routes import identities, people
from directory.people.routes import imports as people_imports
from directory.schools import routes as schools
from directory.schools.model.school import School
from directory.schools.repository import Schools
from directory.settings import routes as settings
from directory.settings.model.settings import Settings
from directory.settings.repository import AllSettings
from directory.trust import routes as trust
from directory.trust.repository import Trusts

REGISTER_BYTES = 128 * 1024 * 1024  # the register of all England is some 60 MB

DIRECTORY = Service(
    name="directory",
    routers=[
        trust.router,
        settings.router,
        schools.router,
        people_imports.router,
        people.router,
        identities.router,
        networks.router,
        calendars.router,
    ],
    repositories=[Trusts, AllSettings, Schools, People, Networks, TrustYears, SchoolYears],
    about=[own_record, own_networks],
    uploads={
        "/schools/import": REGISTER_BYTES,
        "/schools/import/preview": REGISTER_BYTES,
    },
    snapshots=[
        Snapshot(Schools, School.recorded),
        Snapshot(People, Person.recorded),
        Snapshot(Networks, Network.recorded),
        Snapshot(TrustYears, TrustYear.published),
        Snapshot(SchoolYears, SchoolYear.published),
        Snapshot(AllSettings, Settings.changed),
    ],
)


def service() -> FastAPI:
    """Build the directory from its environment."""
    return serve(DIRECTORY)
