"""Put meetings together."""

from fastapi import FastAPI

from chassis.serve import serve
from chassis.service import Service, Snapshot
from meetings.actions import routes as actions
from meetings.actions.model.action import Action
from meetings.actions.queries.about_me import actions_owned, lines_written
from meetings.actions.reactions.tell_overdue import tell_overdue
from meetings.actions.repository import Actions, KnownPlans, KnownPrioritiesOfCycles
from meetings.cadence import routes as cadence
from meetings.cadence.model.rhythm import Rhythm
from meetings.cadence.reactions.judge import judge_today
from meetings.cadence.repository import KeptMeetings, KeptTellings, Rhythms
from meetings.digests import routes as digests
from meetings.digests.queries import letters_asked_for
from meetings.digests.reactions.send_digests import send_digests
from meetings.digests.repository.kept import Digests
from meetings.enquiries import routes as enquiries
from meetings.enquiries.model import Enquiry
from meetings.enquiries.reactions.follow_meeting import follow_the_day
from meetings.enquiries.repository import Enquiries
from meetings.feeds import routes as feeds
from meetings.feeds.repository import Feeds
from meetings.forums import routes as forums
from meetings.forums.model import Forum
from meetings.forums.reactions.settle_pairs import settle_pairs
from meetings.forums.repository import Forums
from meetings.governance.model.question import Question
from meetings.governance.model.told import Presentation, TrusteesUpdate
from meetings.governance.queries.about_me import questions_of, tellings_of
from meetings.governance.repository import (
    Boards,
    Presentations,
    Questions,
    TrusteesUpdates,
)
from meetings.governance.routes import boards, questions
from meetings.known.repository import (
    KnownCalendars,
    KnownPeople,
    KnownSchools,
    KnownSettingsOfTrust,
)
from meetings.meetings.model.meeting import Meeting
from meetings.meetings.queries.about_me import meetings_of
from meetings.meetings.repository import Meetings, MinutesOfItems, Proposals
from meetings.meetings.routes import export, life, meetings, minutes
from meetings.one_to_ones import routes as one_to_ones
from meetings.one_to_ones.reactions.forget_old_notes import forget_old_notes
from meetings.one_to_ones.reactions.renew_seals import renew_seals
from meetings.one_to_ones.repository.keys import key_ring
from meetings.one_to_ones.repository.notes import Notes, OneToOnes
from meetings.subscriptions import SUBSCRIPTIONS

MEETINGS = Service(
    name="meetings",
    routers=[
        actions.router,
        boards.router,
        cadence.router,
        digests.router,
        enquiries.router,
        export.router,
        feeds.router,
        forums.router,
        life.router,
        meetings.router,
        minutes.router,
        one_to_ones.router,
        questions.router,
    ],
    repositories=[
        Actions,
        Boards,
        Digests,
        Enquiries,
        Feeds,
        Forums,
        KeptMeetings,
        KeptTellings,
        KnownCalendars,
        KnownPeople,
        KnownPlans,
        KnownPrioritiesOfCycles,
        KnownSchools,
        KnownSettingsOfTrust,
        Meetings,
        MinutesOfItems,
        Notes,
        OneToOnes,
        Presentations,
        Proposals,
        Questions,
        Rhythms,
        TrusteesUpdates,
    ],
    subscriptions=SUBSCRIPTIONS,
    daily=[
        follow_the_day,
        forget_old_notes,
        judge_today,
        renew_seals,
        settle_pairs,
        tell_overdue,
    ],
    errands=[send_digests],
    about=[
        actions_owned,
        lines_written,
        letters_asked_for,
        meetings_of,
        questions_of,
        tellings_of,
    ],
    snapshots=[
        Snapshot(Actions, Action.snapshot),
        Snapshot(Enquiries, Enquiry.snapshot),
        Snapshot(Forums, Forum.recorded),
        Snapshot(Meetings, Meeting.told),
        Snapshot(Presentations, Presentation.fact),
        Snapshot(Questions, Question.snapshot),
        Snapshot(Rhythms, Rhythm.snapshot),
        Snapshot(TrusteesUpdates, TrusteesUpdate.fact),
    ],
)


def service() -> FastAPI:
    """Build meetings from its environment; without keys for its notes it does not start."""
    key_ring()
    return serve(MEETINGS)
