import pytest
from httpx2 import Response

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.meetings import MeetingScheduled, ProposalKind
from meetings.examples import CEO, COLLEAGUE, GOVERNOR, HEAD, LEAD, NEIGHBOUR, SENCO, TRUSTEE
from meetings.examples_of_meetings import ELG, a_meeting, a_proposal, what_meetings_know
from meetings.main import MEETINGS

DECEMBER = {"on": "2026-12-03", "starts_at": "15:30", "ends_at": "17:00"}
SENCOS = {"forum_ids": ["sencos"], "venue": "Trust office", **DECEMBER}


def schedule(store: MemoryStore, actor: Actor = LEAD, **changes: object) -> Response:
    return client_of(app_of(MEETINGS, store), actor).post("/meetings", json={**SENCOS, **changes})


def meetings_in(store: MemoryStore) -> list[str]:
    return [key for collection, key in store.kept if collection == "meetings"]


def test_a_meeting_takes_its_leads_its_people_and_its_agenda_from_its_forum() -> None:
    store = MemoryStore(**what_meetings_know())

    answer = schedule(store)

    meeting = answer.json()
    assert (answer.status_code, answer.headers["ETag"]) == (201, '"1"')
    assert (meeting["title"], meeting["state"]) == ("SENCOs", "scheduled")
    assert (meeting["agenda_lead_id"], meeting["facilitator_id"]) == (SENCO.id, LEAD.id)
    assert meeting["members"] == sorted([LEAD.id, NEIGHBOUR.id, SENCO.id])
    assert (meeting["starts"], meeting["school_ids"]) == (
        "2026-12-03T15:30:00Z",
        ["dunsellow", "stavermarsh"],
    )
    titles = [item["title"] for item in meeting["agenda"]]
    assert titles == ["Data", "Good practice", "Research", "Strategy"]
    [fact] = store.outbox
    told = MeetingScheduled.model_validate(fact.data)
    assert (told.meeting.meeting_id, told.facilitator_id) == (meeting["id"], LEAD.id)


def test_summer_time_is_the_wall_clock_of_london() -> None:
    answer = schedule(MemoryStore(**what_meetings_know()), on="2026-10-15")

    assert answer.json()["starts"] == "2026-10-15T14:30:00Z"


def test_a_joint_meeting_counts_for_each_forum_and_invites_the_team_to_data() -> None:
    answer = schedule(
        MemoryStore(**what_meetings_know()), SENCO, forum_ids=["data-leads", "sencos"]
    )

    meeting = answer.json()
    assert [forum["id"] for forum in meeting["forums"]] == ["data-leads", "sencos"]
    assert meeting["title"] == "Data leads and SENCOs"
    assert meeting["invited"] == [CEO.id]  # of the team, who is not there anyway


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"forum_ids": ["gone"]}, (422, "unknown-forum")),
        ({"forum_ids": ["sencos", "elg"]}, (422, "not-joint")),
        ({"forum_ids": []}, (422, "invalid")),
        ({"ends_at": "15:30"}, (422, "ends-before-it-starts")),
        ({"starts_at": "25:00"}, (422, "invalid")),
        ({"invited": ["nobody"]}, (422, "unknown-person")),
        ({"agenda_lead_id": "nobody"}, (422, "unknown-person")),
        ({"link": "javascript:alert(1)"}, (422, "invalid")),
        ({"on": "2026-12-24"}, (409, "warnings-unconfirmed")),
        ({"on": "2026-12-25"}, (409, "warnings-unconfirmed")),
        ({"on": "2026-11-27"}, (409, "warnings-unconfirmed")),
        ({"on": "2026-12-05"}, (409, "warnings-unconfirmed")),
    ],
)
def test_what_cannot_be_right_or_was_not_confirmed_schedules_nothing(
    changes: dict[str, object], refusal: tuple[int, str]
) -> None:
    store = MemoryStore(**what_meetings_know())

    answer = schedule(store, LEAD, **changes)

    assert (answer.status_code, answer.json()["code"]) == refusal
    assert (meetings_in(store), store.outbox) == ([], [])


def test_a_meeting_in_the_holidays_is_warned_of_and_goes_ahead_once_that_is_seen() -> None:
    store = MemoryStore(**what_meetings_know())

    refused = schedule(store, on="2026-12-22")
    agreed = schedule(store, on="2026-12-22", despite=["holiday"])

    assert refused.json()["unconfirmed"] == ["holiday"]
    [day] = refused.json()["dates"]
    assert day["warnings"] == [
        {"kind": "holiday", "school_ids": ["dunsellow", "stavermarsh"], "person_ids": []}
    ]
    assert agreed.status_code == 201


def test_people_already_in_another_meeting_are_named() -> None:
    other = a_meeting("another", at=("16:30", "18:00"))
    store = MemoryStore(meetings=[other], **what_meetings_know())

    refused = schedule(store, despite=["holiday"])

    assert refused.json()["unconfirmed"] == ["double-booked"]
    [day] = refused.json()["dates"]
    assert day["warnings"][0]["person_ids"] == sorted([LEAD.id, NEIGHBOUR.id, SENCO.id])
    assert schedule(store, ends_at="16:30").status_code == 201


@pytest.mark.parametrize(
    ("actor", "forum"),
    [
        (CEO, "sencos"),
        (HEAD, "sencos"),
        (COLLEAGUE, "sencos"),
        (LEAD, "data-leads"),
        (LEAD, "elg"),
        (NEIGHBOUR, "one-to-one-stavermarsh"),
        (SENCO, "one-to-one-stavermarsh"),
        (NEIGHBOUR, "stavermarsh-lgb"),
        (GOVERNOR, "trustees"),
        (TRUSTEE, "stavermarsh-lgb"),
    ],
)
def test_only_those_who_write_a_forum_call_it_together(actor: Actor, forum: str) -> None:
    store = MemoryStore(**what_meetings_know())

    answer = schedule(store, actor, forum_ids=[forum])

    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
    assert (meetings_in(store), store.outbox) == ([], [])


@pytest.mark.parametrize(
    ("actor", "forum"),
    [
        (CEO, "elg"),
        (HEAD, "elg"),
        (LEAD, "si-team"),
        (SENCO, "sencos"),
        (HEAD, "one-to-one-stavermarsh"),
        (GOVERNOR, "stavermarsh-lgb"),
        (TRUSTEE, "trustees"),
        (LEAD, "support-stavermarsh"),
    ],
)
def test_those_who_write_a_forum_call_it_together(actor: Actor, forum: str) -> None:
    answer = schedule(MemoryStore(**what_meetings_know()), actor, forum_ids=[forum])

    assert answer.status_code == 201
    assert answer.json()["may"]["write"] is True


def test_what_waits_for_a_forum_is_on_its_next_agenda_under_its_own_item_and_only_there() -> None:
    store = MemoryStore(
        meetings=[a_meeting("later", ELG, at=("16:00", "17:00"))],
        proposals=[a_proposal()],
        **what_meetings_know(),
    )
    client = client_of(app_of(MEETINGS, store), CEO)
    assert len(client.get("/meetings/later").json()["proposals"]) == 1

    sooner = schedule(store, CEO, forum_ids=["elg"], on="2026-11-26").json()

    [proposal] = sooner["proposals"]
    assert (proposal["kind"], proposal["item_id"]) == (ProposalKind.SUPPORT_DUE, "support-due")
    assert (proposal["open"], proposal["decision"]) == (True, None)
    assert client.get("/meetings/later").json()["proposals"] == []
