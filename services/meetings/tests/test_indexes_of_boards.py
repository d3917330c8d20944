from itertools import product
from typing import Any

from chassis.bus import SYSTEM, deliver
from chassis.testing import MemoryStore, app_of, client_of, unserved
from contracts.base import Envelope
from contracts.meetings import MeetingScheduled
from contracts.people import PersonRecorded
from contracts.samples import sample_of
from meetings.examples import CEO, COLLEAGUE, GOVERNOR, HEAD, LEAD, TRUSTEE
from meetings.examples_of_boards import IN_NOVEMBER, a_one_to_one, an_enquiry, what_boards_know
from meetings.main import MEETINGS
from meetings.one_to_ones.reactions.forget_old_notes import forget_old_notes
from meetings.one_to_ones.reactions.renew_seals import renew_seals
from meetings.subscriptions import SUBSCRIPTIONS

OURS = {
    *("one_to_ones", "one_to_one_notes", "enquiries", "known_people"),
    *("presentations", "trustees_updates", "questions"),
}
LISTS = (
    "/one-to-ones",
    "/one-to-ones?school_id=stavermarsh",
    "/enquiries",
    "/enquiries?school_id=stavermarsh",
    "/enquiries?open=true",
    "/enquiries?open=true&school_id=stavermarsh",
    "/boards",
    "/boards?cycle=2026-27",
    "/presentations",
    "/presentations?forum_id=stavermarsh-lgb",
    "/presentations?cycle=2026-27",
    "/presentations?cycle=2026-27&forum_id=stavermarsh-lgb",
    "/trustees-updates",
    "/trustees-updates?cycle=2026-27",
    "/questions",
    "/questions?forum_id=stavermarsh-lgb",
    "/questions?mine=true",
    "/questions?state=open",
    "/questions?state=open&forum_id=stavermarsh-lgb",
    "/questions?state=open&mine=true",
)


async def test_an_index_serves_every_find(mongodb_url: str) -> None:
    store = MemoryStore(
        **what_boards_know(), one_to_ones=[a_one_to_one()], enquiries=[an_enquiry()]
    )
    app = app_of(MEETINGS, store)
    for path, actor in product(LISTS, (CEO, HEAD, GOVERNOR, LEAD, TRUSTEE, COLLEAGUE)):
        assert client_of(app, actor).get(path).status_code == 200, path
    asked = {"school_id": "stavermarsh", "question": "Why?"}
    assert client_of(app, CEO).post("/enquiries", json=asked).status_code == 201
    for fact in (MeetingScheduled, PersonRecorded):
        await deliver(about_us(sample_of(fact)), SUBSCRIPTIONS, store)
    for daily in (forget_old_notes, renew_seals):
        await store.transact(SYSTEM, daily)

    finds = [find for find in store.finds if find.collection in OURS]
    assert len(finds) > len(LISTS)
    assert not "\n".join(await unserved(mongodb_url, MEETINGS, finds))


def about_us(message: Envelope) -> Envelope:
    """Turn the agreed samples towards Stavermarsh's 1:1 and its Head."""
    data: Any = message.data
    if "meeting" not in data:
        return message.but(data={**data, "person_id": HEAD.id, "active": False}, sequence=9)
    ours = {"meeting_id": IN_NOVEMBER, "kind": "one-to-one", "school_id": "stavermarsh"}
    return message.but(data={**data, "meeting": {**data["meeting"], **ours}}, sequence=9)
