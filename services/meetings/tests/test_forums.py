from typing import Any

import pytest

from chassis.bus import SYSTEM, deliver
from chassis.testing import MemoryStore, app_of, client_of
from chassis.work import new_ulid
from contracts.access import Actor
from contracts.base import Envelope, Event
from contracts.directory import NetworkRecorded
from contracts.meetings import CadenceRule, ForumKind, ForumRecorded
from contracts.people import PersonRecorded, Role, RoleHeld
from contracts.samples import sample_of
from contracts.schools import SchoolRecorded
from meetings.examples import CEO, COLLEAGUE, HEAD, LEAD, NEIGHBOUR, SENCO, STAVERMARSH, a_known
from meetings.forums.model import RULES, rule_for
from meetings.forums.reactions.settle_pairs import settle_pairs
from meetings.main import MEETINGS
from meetings.subscriptions import SUBSCRIPTIONS

CHOICE = {"rule": "K8", "lead_id": LEAD.id, "agenda_lead_id": SENCO.id}
ONE_TO_ONE, SUPPORT = "one-to-one-stavermarsh", "support-stavermarsh"


def newer(message: Envelope, by: int = 1, **changes: object) -> Envelope:
    data = {**message.data, **changes}
    return message.but(id=new_ulid(), sequence=message.sequence + by, data=data)


async def hear(store: MemoryStore, *messages: Envelope) -> None:
    for message in messages:
        await deliver(message, SUBSCRIPTIONS, store)


def a_network(**changes: object) -> Envelope:
    told = {"network_id": "sencos", "name": "SENCOs", "kind": "key-colleagues", "school_id": None}
    return newer(sample_of(NetworkRecorded), 0, **{**told, "members": [SENCO.id], **changes})


def a_person_told(person: str, role: Role, at: str | None = None, **more: object) -> Envelope:
    roles = [RoleHeld(role=role, school_id=at).model_dump()]  # pyright: ignore[reportArgumentType]
    return newer(sample_of(PersonRecorded), 0, person_id=person, roles=roles, **more)


async def a_trust() -> MemoryStore:
    """SENCOs, and Stavermarsh with its CEO, its Headteacher and the people who might lead."""
    store = MemoryStore(known_people=[a_known(one) for one in (CEO, HEAD, LEAD, SENCO)])
    await hear(store, a_network(), sample_of(SchoolRecorded))
    store.outbox.clear()
    return store


def put(
    store: MemoryStore, key: str, body: object, actor: Actor = CEO, version: int = 1
) -> tuple[int, dict[str, Any]]:
    client = client_of(app_of(MEETINGS, store), actor)
    answer = client.put(f"/forums/{key}", json=body, headers={"If-Match": f'"{version}"'})
    return answer.status_code, answer.json()


def told(store: MemoryStore, event: type[Event]) -> list[dict[str, Any]]:
    return [fact.data for fact in store.outbox if fact.type == event.type]


async def test_a_network_becomes_a_forum_with_the_rule_of_its_kind() -> None:
    store = MemoryStore()

    await hear(store, a_network())

    forum = client_of(app_of(MEETINGS, store), COLLEAGUE).get("/forums/sencos").json()
    assert (forum["name"], forum["rule"], forum["members"]) == ("SENCOs", "K8", [SENCO.id])
    assert (forum["lead_id"], forum["may_set"], forum["rhythm"]) == (None, False, [])
    assert [one["forum"]["rule"] for one in told(store, ForumRecorded)] == ["K8"]


@pytest.mark.parametrize(
    ("kind", "name", "rule"),
    [
        (ForumKind.KEY_COLLEAGUES, "English leads", CadenceRule.K8),
        (ForumKind.KEY_COLLEAGUES, "Mathematics leads", CadenceRule.K8),
        (ForumKind.KEY_COLLEAGUES, "PSHE leads", CadenceRule.K8),
        (ForumKind.KEY_COLLEAGUES, "Pastoral leads", CadenceRule.K8),
        (ForumKind.KEY_COLLEAGUES, "Data leads", CadenceRule.K9),
        (ForumKind.KEY_COLLEAGUES, "Teaching & Learning leads", CadenceRule.K9),
        (ForumKind.FACULTY, "English faculty", CadenceRule.K10),
        (ForumKind.TEAM, "School Improvement Team", CadenceRule.K11),
        (ForumKind.EXECUTIVE, "ELG", CadenceRule.K12),
        (ForumKind.LOCAL_GOVERNING_BODY, "Stavermarsh LGB", CadenceRule.K14),
        (ForumKind.TRUSTEES, "Trustees", CadenceRule.K15),
    ],
)
def test_kind_and_name_choose_the_first_rule(kind: ForumKind, name: str, rule: CadenceRule) -> None:
    assert rule_for(kind, name) == rule
    assert rule in RULES[kind]


async def test_each_school_has_its_two_pairs() -> None:
    store = await a_trust()

    forums = client_of(app_of(MEETINGS, store), CEO).get("/forums?school_id=stavermarsh").json()

    pairs = {one["id"]: (one["kind"], one["rule"], one["members"]) for one in forums["items"]}
    assert pairs == {
        ONE_TO_ONE: ("one-to-one", "K13", [CEO.id, HEAD.id]),
        SUPPORT: ("support", "K4", [HEAD.id]),
    }


async def test_rule_and_leads_are_set_and_announced_as_agreed() -> None:
    store = await a_trust()

    status, forum = put(store, "sencos", CHOICE)

    assert (status, forum["version"]) == (200, 2)
    assert {name: forum[name] for name in CHOICE} == CHOICE
    assert [fact.data for fact in store.outbox] == [sample_of(ForumRecorded).data]


async def test_what_the_directory_tells_later_leaves_what_was_chosen() -> None:
    store = await a_trust()
    put(store, "sencos", {**CHOICE, "rule": "K9"})

    await hear(store, newer(a_network(name="SENCO network", members=[HEAD.id]), 3))
    await hear(store, newer(a_network(name="Older", members=[]), 2))

    forum = client_of(app_of(MEETINGS, store), CEO).get("/forums/sencos").json()
    assert (forum["name"], forum["members"]) == ("SENCO network", [HEAD.id])
    assert (forum["rule"], forum["lead_id"], forum["agenda_lead_id"]) == ("K9", LEAD.id, SENCO.id)


async def test_a_network_disbanded_meets_no_more() -> None:
    store = await a_trust()

    await hear(store, newer(a_network(members=[], disbanded=True), 3))

    client = client_of(app_of(MEETINGS, store), CEO)
    assert [one["active"] for one in (fact["forum"] for fact in told(store, ForumRecorded))] == [
        False
    ]
    assert "sencos" not in [one["id"] for one in client.get("/forums").json()["items"]]
    assert client.get("/forums/sencos").json()["active"] is False


@pytest.mark.parametrize(
    ("actor", "refusal"),
    [
        (SENCO, (403, "forbidden")),
        (LEAD, (403, "forbidden")),
        (HEAD, (403, "forbidden")),
        (NEIGHBOUR, (403, "forbidden")),
    ],
)
async def test_others_may_read_but_not_set(actor: Actor, refusal: tuple[int, str]) -> None:
    store = await a_trust()
    before = dict(store.kept)

    status, problem = put(store, "sencos", CHOICE, actor)

    assert (status, problem["code"]) == refusal
    assert (store.kept, store.outbox) == (before, [])


async def test_the_linked_lead_may_set_the_forum_they_lead() -> None:
    store = await a_trust()
    put(store, "sencos", CHOICE)

    status, forum = put(store, "sencos", {**CHOICE, "agenda_lead_id": None}, LEAD, 2)

    assert (status, forum["agenda_lead_id"], forum["may_set"]) == (200, None, True)


@pytest.mark.parametrize(
    ("key", "body", "field"),
    [
        ("sencos", {**CHOICE, "rule": "K13"}, "rule"),
        ("sencos", {**CHOICE, "lead_id": "nobody"}, "lead_id"),
        ("sencos", {**CHOICE, "agenda_lead_id": "nobody"}, "agenda_lead_id"),
        (ONE_TO_ONE, {"rule": "K8", "lead_id": None, "agenda_lead_id": None}, "rule"),
    ],
)
async def test_a_rule_or_a_lead_that_cannot_be_is_refused(
    key: str, body: object, field: str
) -> None:
    store = await a_trust()
    before = dict(store.kept)

    status, problem = put(store, key, body)

    assert (status, problem["errors"][0]["field"]) == (422, field)
    assert (store.kept, store.outbox) == (before, [])


async def test_a_pair_follows_whoever_is_head_now() -> None:
    store = await a_trust()

    await hear(
        store,
        newer(a_person_told(HEAD.id, Role.HEADTEACHER, STAVERMARSH, active=False), 5),
        newer(a_person_told("new-head", Role.HEADTEACHER, STAVERMARSH), 1),
    )

    members = [one["forum"]["forum_id"] for one in told(store, ForumRecorded)]
    assert members == [ONE_TO_ONE, SUPPORT] * 2
    assert store.saved("forums", ONE_TO_ONE)["members"] == [CEO.id, "new-head"]
    assert store.saved("forums", SUPPORT)["members"] == ["new-head"]


async def test_a_support_pair_is_the_linked_lead_and_the_head() -> None:
    store = await a_trust()

    status, forum = put(store, SUPPORT, {"rule": "K4", "lead_id": LEAD.id, "agenda_lead_id": None})

    assert (status, forum["members"]) == (200, [LEAD.id, HEAD.id])


async def test_a_leaver_leads_nothing() -> None:
    store = await a_trust()
    put(store, "sencos", CHOICE)
    put(store, SUPPORT, {"rule": "K4", "lead_id": LEAD.id, "agenda_lead_id": None})

    await hear(store, newer(a_person_told(LEAD.id, Role.SCHOOL_IMPROVEMENT_LEAD, active=False), 5))

    forum = store.saved("forums", "sencos")
    assert (forum["lead_id"], forum["agenda_lead_id"], forum["leads"]) == (
        None,
        SENCO.id,
        [SENCO.id],
    )
    assert store.saved("forums", SUPPORT)["members"] == [HEAD.id]


async def test_somebody_recorded_beside_a_school_is_found_by_a_second_look() -> None:
    store = MemoryStore(known_people=[a_known(HEAD)])
    await hear(store, sample_of(SchoolRecorded))
    store.kept |= MemoryStore(known_people=[a_known(CEO)]).kept  # committed at the same moment

    await hear(store, *[fact for fact in store.outbox if fact.type == ForumRecorded.type])

    assert store.saved("forums", ONE_TO_ONE)["members"] == [CEO.id, HEAD.id]


async def test_a_days_look_changes_nothing_where_nothing_changed() -> None:
    store = await a_trust()

    await store.transact(SYSTEM, settle_pairs)

    assert store.outbox == []


async def test_the_list_is_by_name_and_can_be_ones_own() -> None:
    store = await a_trust()
    head = client_of(app_of(MEETINGS, store), HEAD)

    everything = [one["name"] for one in head.get("/forums").json()["items"]]
    own = [one["id"] for one in head.get("/forums?mine=true").json()["items"]]

    assert everything == sorted(everything)
    assert len(everything) == 3
    assert own == [ONE_TO_ONE, SUPPORT]
