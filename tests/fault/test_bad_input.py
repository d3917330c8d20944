"""What must not come in: forged tokens, foreign wishes, odd addresses, too much, and pupils."""

import http.client
import json
import time
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import httpx2
import pytest
from jwt import PyJWK

from chassis.testing import a_signing_key
from chassis.tokens import LEEWAY_SECONDS, LIFETIME_SECONDS, mint
from contracts.examples import someone
from contracts.people import Role
from suite_local.suite import Suite

PUPIL, UPN = "Zephyrine Quillfeather", "A123456789012"
LARGEST = 1_048_576


@pytest.mark.parametrize("service", ["directory", "planning", "accountability"])
def test_a_service_believes_nothing_but_the_gateways_fresh_signature(
    service: str, demo_suite: Suite, kept: Any
) -> None:
    ring = kept["gateway"]["keyrings"].find_one({"_id": "tokens"})
    genuine = PyJWK(json.loads(ring["made"][0]["sealed"]))
    ceo, now = someone("somebody", Role.CEO), time.time()
    tokens = {
        "fresh": mint(ceo, key=genuine),
        "expired": mint(ceo, key=genuine, now=now - LIFETIME_SECONDS - LEEWAY_SECONDS - 1),
        "forged": mint(ceo, key=a_signing_key(str(genuine.key_id))),
        "unknown": mint(ceo, key=a_signing_key("nobodys")),
        "unsigned": unsigned(mint(ceo, key=genuine)),
        "none": "",
    }
    path = {"directory": "/schools", "planning": "/plans", "accountability": "/grid"}[service]

    def ask(token: str) -> int:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        return httpx2.get(demo_suite.service_url(service) + path, headers=headers).status_code

    answers = {name: ask(token) for name, token in tokens.items()}
    assert answers == {name: 200 if name == "fresh" else 401 for name in tokens}


def unsigned(token: str) -> str:
    """Leave the claims as they are and say that they need no signature."""
    _, claims, _ = token.split(".")
    return f"eyJhbGciOiJub25lIn0.{claims}."


@pytest.mark.parametrize(
    "headers", [{"X-CSRF-Token": ""}, {"X-CSRF-Token": "x"}, {"Origin": "https://evil.example"}]
)
def test_a_wish_that_is_not_the_persons_own_changes_nothing(
    school: Any, headers: dict[str, str]
) -> None:
    before = school.plan()
    section = before["sections"][0]["key"]

    answer = school.head.client.put(
        f"{school.path}/sections/{section}",
        json={"text": "Written by another site."},
        headers={"If-Match": f'"{before["version"]}"', **headers},
    )

    assert (answer.status_code, answer.json()["code"]) == (403, "csrf")
    assert school.plan() == before


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"text": "Well.", "colour": "red"}, "colour"),
        ({"text": 7}, "text"),
        ({}, "text"),
        ([], ""),
    ],
)
def test_what_the_contract_does_not_know_is_named_and_changes_nothing(
    school: Any, body: object, field: str
) -> None:
    before = school.plan()
    path = f"{school.path}/sections/{before['sections'][0]['key']}"

    answer = school.head.client.put(path, json=body, headers={"If-Match": f'"{before["version"]}"'})

    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")
    assert [error["field"] for error in answer.json()["errors"]] == [field]
    assert school.plan() == before


@pytest.mark.parametrize("declared", [True, False])
def test_too_much_is_refused_before_anybody_reads_it(school: Any, *, declared: bool) -> None:
    before = school.plan()

    def in_parts() -> Iterator[bytes]:
        for _ in range(LARGEST // 65_536 + 1):
            yield b" " * 65_536

    answer = school.head.client.put(
        f"{school.path}/sections/{before['sections'][0]['key']}",
        content=b" " * (LARGEST + 1) if declared else in_parts(),
        headers={"If-Match": f'"{before["version"]}"', "Content-Type": "application/json"},
    )

    assert (answer.status_code, answer.json()["code"]) == (413, "too-large")
    assert school.plan() == before


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/api/planning/../directory/people", 400),
        ("/api/planning/%2e%2e/directory/people", 400),
        ("/api/planning/plans/..%2f..%2fdirectory/people", 400),
        ("/api/planning//evil.example/plans", 400),
        ("/api/planning/plans/a%00b", 400),
        ("/api/planning/plans/a%252e", 400),
        ("/api/planning@evil.example/plans", 404),
        ("/api//planning/plans", 404),
        ("/api/nowhere/plans", 404),
    ],
)
def test_tricks_with_the_address_lead_nowhere(
    school: Any, demo_suite: Suite, path: str, status: int
) -> None:
    assert asked_raw(demo_suite, school, path)[0] == status


@pytest.mark.parametrize("path", ["//evil.example/api/planning/plans", "/../../../etc/passwd"])
def test_an_address_that_points_outside_shows_the_app_and_nothing_else(
    school: Any, demo_suite: Suite, path: str
) -> None:
    app = asked_raw(demo_suite, school, "/")

    assert asked_raw(demo_suite, school, path) == app


def asked_raw(suite: Suite, school: Any, path: str) -> tuple[int, str | None, bytes]:
    """Ask with the address exactly as written: other clients would tidy it up first."""
    host = urlsplit(suite.gateway_url)
    wire = http.client.HTTPConnection(host.hostname or "", host.port, timeout=10)
    cookies = "; ".join(f"{name}={value}" for name, value in school.head.client.cookies.items())
    try:
        wire.request("GET", path, headers={"Cookie": cookies})
        answer = wire.getresponse()
        return answer.status, answer.getheader("location"), answer.read()
    finally:
        wire.close()


@pytest.mark.parametrize("end", ["", "/preview"])
@pytest.mark.parametrize(
    "sent",
    [
        ("people", "name,email,role,upn", "pupil-level-file"),
        ("people", "name,email,role,school", "pupil-level-file"),
        ("schools", "forename,email,year,upn", "file-refused"),
    ],
)
def test_a_file_of_pupils_is_refused_and_nothing_of_it_is_kept(
    sent: tuple[str, str, str], end: str, school: Any, kept: Any
) -> None:
    kind, heading, code = sent
    content = f"{heading}\n{PUPIL},zephyrine@example.org,Colleague,{UPN}\n".encode()
    people = kept["directory"]["people"].count_documents({})

    answer = school.ceo.client.post(
        f"/api/directory/{kind}/import{end}",
        data={"group": "Ashlode Trust"},
        files={"file": ("pupils.csv", content, "text/csv")},
    )

    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert kept["directory"]["people"].count_documents({}) == people
    assert [*holding(kept, PUPIL), *holding(kept, UPN), *holding(kept, "zephyrine")] == []


@pytest.mark.parametrize(
    "heading", ["UPN,Surname,score", "urn,pupil,score", "number,what,score"], ids=["a", "b", "c"]
)
def test_figures_that_turn_out_to_be_pupils_leave_only_that_they_were_refused(
    heading: str, trust: Any, kept: Any
) -> None:
    specialist = trust.enter_as(Role.DATA_SPECIALIST).client
    begun = specialist.post("/api/performance/imports", json={"school_id": None}).json()
    rows = "".join(f"{UPN},{PUPIL},{score}\n" for score in range(5_000))

    answer = specialist.put(
        f"/api/performance/imports/{begun['id']}/file",
        params={"name": f"{PUPIL}.csv"},
        content=f"{heading}\n{rows}".encode(),
        headers={"Content-Type": "text/csv"},
    )

    seen = specialist.get(f"/api/performance/imports/{begun['id']}").json()
    assert (answer.status_code, answer.json()["code"]) == (422, "pupil-level-file")
    assert (seen["state"], seen["rejection"], seen["file_name"]) == ("refused", "pupil-level", None)
    assert [*holding(kept, PUPIL), *holding(kept, UPN), *holding(kept, "Zephyrine")] == []


def test_files_and_logs_hold_no_pupil_either_and_the_search_would_find_one(
    demo_suite: Suite, kept: Any
) -> None:
    logs = b"".join(file.read_bytes() for file in (demo_suite.folder / "log").iterdir())

    assert PUPIL.encode() not in logs
    assert UPN.encode() not in logs
    assert [*holding(kept, "Stavermarsh")]


def holding(kept: Any, words: str) -> Iterator[str]:
    """Name every collection of every service with these words in it."""
    for database in {*kept.list_database_names()} - {"admin", "config", "local"}:
        for collection in kept[database].list_collection_names():
            if any(words in str(document) for document in kept[database][collection].find()):
                yield f"{database}.{collection}"
