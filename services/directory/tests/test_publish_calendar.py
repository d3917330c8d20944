from datetime import UTC, date, datetime
from typing import Any

import pytest

from chassis.testing import MemoryStore, app_of, client_of, someone
from contracts.access import Actor
from contracts.api.directory_calendars import SchoolCalendarBody
from contracts.directory import CalendarPublished
from contracts.people import Role
from contracts.samples import sample_of
from directory.examples import (
    CYCLE,
    DUNSELLOW,
    STAVERMARSH,
    a_school,
    a_school_year,
    a_year,
    another_school,
    calendar_body,
)
from directory.main import DIRECTORY

CEO = someone("rosalind", Role.CEO)
HEAD = someone("amara", Role.HEADTEACHER, at=STAVERMARSH)
STRANGER = someone("jonah", Role.HEADTEACHER, at=DUNSELLOW)
COLLEAGUE = someone("kit", Role.COLLEAGUE, at=STAVERMARSH)
OWN = f"/calendars/{CYCLE}/schools/{STAVERMARSH}"
LATER_END = [
    *calendar_body().model_dump(mode="json")["terms"][:5],
    {"number": 6, "starts": "2027-06-07", "ends": "2027-07-21"},
]
OTHER_INSET = SchoolCalendarBody(inset_days=(date(2026, 9, 3), date(2026, 11, 27)))


def dates(**changes: object) -> dict[str, Any]:
    return {**calendar_body().model_dump(mode="json"), **changes}


def schools_heard(store: MemoryStore) -> list[object]:
    return [fact.data["school_id"] for fact in store.outbox]


def test_published_terms_are_kept_and_announced_as_agreed() -> None:
    store = MemoryStore()
    client = client_of(app_of(DIRECTORY, store), CEO)

    answer = client.put(f"/calendars/{CYCLE}", json=dates())

    assert (answer.status_code, answer.json()["version"]) == (200, 1)
    [fact] = store.outbox
    agreed = sample_of(CalendarPublished)
    assert (fact.subject, fact.data) == (agreed.subject, agreed.data)


def test_a_school_with_its_own_dates_keeps_them_and_no_other_school_moves() -> None:
    store = MemoryStore(calendars=[a_year()], schools=[a_school(), another_school()])
    client = client_of(app_of(DIRECTORY, store), HEAD)

    own = client.put(OWN, json={"terms": LATER_END})

    assert (own.status_code, own.json()["differs"]) == (200, True)
    assert own.json()["terms"][5]["ends"] == "2027-07-21"
    assert own.json()["inset_days"] == dates()["inset_days"]
    [fact] = store.outbox
    heard = CalendarPublished.model_validate(fact.data)
    assert (heard.school_id, heard.terms[5].ends) == (STAVERMARSH, date(2027, 7, 21))
    assert client.get(f"/calendars/{CYCLE}").json()["trust"]["terms"] == dates()["terms"]


def test_when_the_trust_moves_a_school_with_own_dates_moves_only_in_the_rest() -> None:
    own = a_school_year(OTHER_INSET)
    store = MemoryStore(calendars=[a_year()], school_calendars=[own], schools=[a_school()])
    client = client_of(app_of(DIRECTORY, store), CEO)

    answer = client.put(
        f"/calendars/{CYCLE}", json=dates(terms=LATER_END), headers={"If-Match": '"1"'}
    )

    assert answer.status_code == 200
    assert schools_heard(store) == [STAVERMARSH, None]
    heard = CalendarPublished.model_validate(store.outbox[0].data)
    assert heard.terms[5].ends == date(2027, 7, 21)
    assert heard.inset_days == OTHER_INSET.inset_days


def test_a_trust_calendar_that_breaks_a_school_is_refused_by_that_schools_name() -> None:
    own = a_school_year(SchoolCalendarBody(inset_days=(date(2027, 7, 23),)))
    store = MemoryStore(calendars=[a_year()], school_calendars=[own], schools=[a_school()])
    client = client_of(app_of(DIRECTORY, store), CEO)

    answer = client.put(
        f"/calendars/{CYCLE}", json=dates(terms=LATER_END), headers={"If-Match": '"1"'}
    )

    assert (answer.status_code, answer.json()["code"]) == (422, "calendar-refused")
    assert "Stavermarsh School" in answer.json()["detail"]
    assert store.saved("calendars", CYCLE)["version"] == 1
    assert store.outbox == []


def test_a_school_that_gives_up_its_own_dates_follows_the_trust_and_keeps_being_heard_of() -> None:
    own = a_school_year(OTHER_INSET)
    store = MemoryStore(calendars=[a_year()], school_calendars=[own], schools=[a_school()])
    head, ceo = (client_of(app_of(DIRECTORY, store), who) for who in (HEAD, CEO))

    follows = head.delete(OWN, headers={"If-Match": '"1"'}).json()
    again = head.delete(OWN, headers={"If-Match": '"2"'}).json()
    ceo.put(f"/calendars/{CYCLE}", json=dates(terms=LATER_END), headers={"If-Match": '"1"'})

    assert (follows["differs"], follows["inset_days"]) == (False, dates()["inset_days"])
    assert again["version"] == 2
    assert schools_heard(store) == [STAVERMARSH, STAVERMARSH, None]


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ({"terms": LATER_END[:5]}, "Terms 1 to 6"),
        ({"inset_days": ["2026-10-26"]}, "26 Oct 2026"),
        ({"next_year_starts": "2026-09-03"}, "3 Sep 2026"),
    ],
)
def test_dates_that_are_no_school_year_are_refused(fault: dict[str, object], words: str) -> None:
    store = MemoryStore()
    client = client_of(app_of(DIRECTORY, store), CEO)

    answer = client.put(f"/calendars/{CYCLE}", json=dates(**fault))

    assert (answer.status_code, answer.json()["code"]) == (422, "calendar-refused")
    assert words in answer.json()["detail"]
    assert (store.kept, store.outbox) == ({}, [])


@pytest.mark.parametrize("actor", [STRANGER, COLLEAGUE])
def test_only_its_head_and_the_ceo_set_a_schools_dates(actor: Actor) -> None:
    store = MemoryStore(calendars=[a_year()], schools=[a_school(), another_school()])
    client = client_of(app_of(DIRECTORY, store), actor)

    answer = client.put(OWN, json={"terms": LATER_END})
    trust = client.put(f"/calendars/{CYCLE}", json=dates(), headers={"If-Match": '"1"'})

    assert (answer.status_code, trust.status_code) == (403, 403)
    assert (len(store.kept), store.outbox) == (3, [])


@pytest.mark.parametrize(
    ("headers", "code"), [({}, "must-match"), ({"If-Match": '"9"'}, "changed-meanwhile")]
)
def test_own_dates_are_changed_by_who_has_seen_them(headers: dict[str, str], code: str) -> None:
    own = a_school_year(OTHER_INSET)
    store = MemoryStore(calendars=[a_year()], school_calendars=[own], schools=[a_school()])
    client = client_of(app_of(DIRECTORY, store), HEAD)

    answer = client.put(OWN, json={"terms": LATER_END}, headers=headers)

    assert (answer.json()["code"], store.outbox) == (code, [])


def test_a_cycle_nobody_published_is_not_there_but_has_dates_to_begin_from() -> None:
    client = client_of(app_of(DIRECTORY, MemoryStore()), HEAD)

    assert client.get(f"/calendars/{CYCLE}").status_code == 404
    offered = client.get(f"/calendars/{CYCLE}/defaults").json()
    assert (offered["terms"], offered["inset_days"]) == (dates()["terms"], dates()["inset_days"])
    assert "no council's" in offered["note"]


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 11, 23, 9, 0, tzinfo=UTC), "Term 2, week 4 of 7"),
        (datetime(2026, 12, 24, 9, 0, tzinfo=UTC), "Holiday: Term 3 starts on 4 Jan 2027"),
        (datetime(2027, 7, 30, 9, 0, tzinfo=UTC), "Holiday: Term 1 of 2027-28 has no date yet"),
        (datetime(2027, 4, 11, 23, 30, tzinfo=UTC), "Term 5, week 1 of 7"),
        (datetime(2027, 9, 6, 9, 0, tzinfo=UTC), "No calendar is published for 2027-28"),
    ],
)
def test_today_reads_as_the_school_says_it(moment: datetime, words: str) -> None:
    store = MemoryStore(now=moment, calendars=[a_year()])
    client = client_of(app_of(DIRECTORY, store), COLLEAGUE)

    assert client.get("/today").json()["words"] == words


def test_today_goes_by_the_schools_own_dates_and_by_the_next_year_once_published() -> None:
    own = a_school_year(SchoolCalendarBody.model_validate({"terms": LATER_END}))
    moment = datetime(2027, 7, 22, 9, 0, tzinfo=UTC)
    store = MemoryStore(
        now=moment, calendars=[a_year()], school_calendars=[own], schools=[a_school()]
    )
    client = client_of(app_of(DIRECTORY, store), CEO)
    coming = client.get("/calendars/2027-28/defaults").json()
    body = {name: coming[name] for name in ("terms", "inset_days", "closures")}
    client.put("/calendars/2027-28", json=body)

    trust = client.get("/today").json()
    school = client.get("/today", params={"school_id": STAVERMARSH}).json()

    assert (trust["words"], trust["term"], trust["week"]) == ("Term 6, week 7 of 7", 6, 7)
    assert school["words"] == "Holiday: Term 1 of 2027-28 starts on 2 Sep 2027"
    assert (school["term"], school["published"]) == (None, True)
    assert client.get("/today", params={"school_id": "nowhere"}).status_code == 404
