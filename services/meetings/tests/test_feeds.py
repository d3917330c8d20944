from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from httpx2 import Response
from icalendar import Calendar

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.examples import someone
from contracts.people import Role
from meetings.examples import CEO, COLLEAGUE, HEAD, LEAD, NEIGHBOUR, SENCO, a_known
from meetings.examples_of_meetings import (
    DECEMBER,
    ELG,
    ONE_TO_ONE,
    a_meeting,
    what_meetings_know,
)
from meetings.main import MEETINGS

GATEWAY = someone("gateway", Role.GATEWAY)
LONG = "Ein sehr langer Titel, dê façon à dépasser soixante-quinze octets: " + "é" * 40


def a_store() -> MemoryStore:
    meetings = [
        a_meeting(),
        a_meeting("elg", ELG).but(own_title=LONG, venue="Room 4; first floor, left"),
        a_meeting("one-to-one", ONE_TO_ONE).but(own_title="About the budget"),
        a_meeting("in-summer", ELG, on=DECEMBER.replace(year=2027, month=7)),
    ]
    return MemoryStore(meetings=meetings, **what_meetings_know())


def ask(store: MemoryStore, actor: Actor, method: str, path: str, body: object = None) -> Response:
    return client_of(app_of(MEETINGS, store), actor).request(method, path, json=body)


def address(store: MemoryStore, actor: Actor) -> str:
    answer = ask(store, actor, "POST", "/calendar-feed/renew")
    assert answer.status_code == 201
    return answer.json()["path"].removeprefix("/calendar/").removesuffix(".ics")


def read(store: MemoryStore, secret: str, actor: Actor = GATEWAY) -> Response:
    return ask(store, actor, "POST", "/calendar-feeds/read", {"secret": secret})


def parsed(raw: bytes) -> Any:
    return Calendar.from_ical(raw)


def events(answer: Response) -> dict[str, Any]:
    found = parsed(answer.content).walk("VEVENT")
    return {str(event["UID"]).split("@")[0]: event for event in found}


def test_a_feed_holds_what_its_owner_is_invited_to_at_londons_time() -> None:
    store = a_store()

    answer = read(store, address(store, HEAD))

    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    found = events(answer)
    assert set(found) == {"elg", "one-to-one", "in-summer"}
    london = ZoneInfo("Europe/London")
    summer = found["in-summer"]
    assert summer.start == datetime(2027, 7, 3, 15, 30, tzinfo=london)
    assert summer.start.astimezone(UTC) == datetime(2027, 7, 3, 14, 30, tzinfo=UTC)
    assert str(found["elg"]["LOCATION"]) == "Room 4; first floor, left"
    assert str(found["elg"]["SUMMARY"]) == LONG
    assert set(events(read(store, address(store, SENCO)))) == {"sencos-in-december"}


def test_a_one_to_one_is_named_by_role_alone_whatever_it_is_called_inside() -> None:
    store = a_store()

    of_the_head, of_the_ceo = (read(store, address(store, who)) for who in (HEAD, CEO))

    assert str(events(of_the_head)["one-to-one"]["SUMMARY"]) == "1:1 with the CEO"
    summary = str(events(of_the_ceo)["one-to-one"]["SUMMARY"])
    assert summary == "1:1 with the Headteacher, Stavermarsh"
    assert "budget" not in of_the_head.text + of_the_ceo.text
    assert str(events(of_the_ceo)["one-to-one"]["CLASS"]) == "PRIVATE"


def test_a_feed_keeps_the_rules_that_outlook_and_google_insist_on() -> None:
    store = a_store()

    raw = read(store, address(store, HEAD)).content

    lines = raw.split(b"\r\n")
    assert raw.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert max(len(line) for line in lines) <= 75
    assert lines[0] == b"BEGIN:VCALENDAR"
    for wanted in (
        b"VERSION:2.0",
        b"METHOD:PUBLISH",
        b"CALSCALE:GREGORIAN",
        b"X-PUBLISHED-TTL:PT1H",
    ):
        assert wanted in lines
    assert any(line.startswith(b"PRODID:") for line in lines)
    assert b"REFRESH-INTERVAL;VALUE=DURATION:PT1H" in lines
    assert (lines.count(b"BEGIN:VTIMEZONE"), lines.count(b"TZID:Europe/London")) == (1, 1)
    calendar = parsed(raw)
    assert calendar.errors == []
    for event in calendar.walk("VEVENT"):
        assert {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE"} <= set(event)
        assert event.errors == []
        assert event["DTSTAMP"].dt.utcoffset() == timedelta(0)


def test_the_time_zone_is_that_of_london_by_its_own_rules() -> None:
    store = a_store()

    calendar = parsed(read(store, address(store, HEAD)).content)
    zone = calendar.timezones[0].to_tz(lookup_tzid=False)

    for moment in (datetime(2026, 12, 3, 9), datetime(2027, 7, 1, 9), datetime(2027, 3, 28, 9)):  # noqa: DTZ001
        london = moment.replace(tzinfo=ZoneInfo("Europe/London"))
        assert moment.replace(tzinfo=zone).utcoffset() == london.utcoffset()


def test_a_moved_meeting_keeps_its_uid_with_a_higher_sequence_and_a_cancelled_one_says_so() -> None:
    store = a_store()
    secret = address(store, SENCO)
    before = events(read(store, secret))["sencos-in-december"]
    client = client_of(app_of(MEETINGS, store), LEAD)
    moved = {"on": "2026-12-04", "starts_at": "09:00", "ends_at": "10:00"}
    path = "/meetings/sencos-in-december"
    assert client.put(f"{path}/time", json=moved, headers={"If-Match": '"1"'}).is_success
    after = events(read(store, secret))["sencos-in-december"]
    client.post(f"{path}/cancel", json={"reason": "Snow."}, headers={"If-Match": '"2"'})

    cancelled = read(store, secret)

    assert (before["SEQUENCE"], after["SEQUENCE"]) == (0, 1)
    event = events(cancelled)["sencos-in-december"]
    assert (event["SEQUENCE"], str(event["STATUS"])) == (2, "CANCELLED")
    assert str(event["SUMMARY"]) == "Cancelled: SENCOs"
    assert "Snow" not in cancelled.text


def test_the_secret_is_kept_hashed_and_a_new_one_ends_the_old() -> None:
    store = a_store()
    first = address(store, HEAD)
    second = address(store, HEAD)

    assert (read(store, first).status_code, read(store, second).status_code) == (404, 200)
    assert first not in str(store.kept)
    assert second not in str(store.kept)
    assert ask(store, HEAD, "GET", "/calendar-feed").json()["made"] is True
    assert ask(store, HEAD, "DELETE", "/calendar-feed").status_code == 204
    assert read(store, second).status_code == 404
    assert ask(store, HEAD, "GET", "/calendar-feed").json()["made"] is False


def test_who_has_left_has_no_calendar_any_more() -> None:
    store = a_store()
    secret = address(store, HEAD)
    left = a_known(HEAD, active=False).model_dump(mode="json") | {"version": 2}
    store.kept["known_people", HEAD.id] = left

    answer = read(store, secret)

    assert (answer.status_code, answer.json()["code"]) == (404, "not-found")


@pytest.mark.parametrize("actor", [CEO, HEAD, COLLEAGUE])
def test_only_the_gateway_reads_by_a_secret(actor: Actor) -> None:
    store = a_store()
    secret = address(store, HEAD)

    answer = read(store, secret, actor)

    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")


@pytest.mark.parametrize("secret", ["", "short", "../x", "A" * 44])
def test_what_is_no_secret_is_not_looked_for(secret: str) -> None:
    store = a_store()

    assert read(store, secret).status_code == 422
    assert store.finds == []


def test_one_meeting_is_given_as_a_file_to_whoever_reads_it() -> None:
    store = a_store()

    given = ask(store, NEIGHBOUR, "GET", "/meetings/sencos-in-december/calendar.ics")
    refused = ask(store, COLLEAGUE, "GET", "/meetings/sencos-in-december/calendar.ics")

    assert list(events(given)) == ["sencos-in-december"]
    assert given.headers["cache-control"] == "no-store"
    assert (refused.status_code, refused.json()["code"]) == (404, "not-found")


def test_the_same_meetings_give_the_same_bytes() -> None:
    store = a_store()
    secret = address(store, HEAD)
    first = read(store, secret).content
    store.now += timedelta(hours=3)

    assert read(store, secret).content == first
