"""Words somebody typed stay where they were typed: never in an event, a log line or a span (R114).

Marked text goes in through every field that contracts call confidential; then everything the suite
said of itself is searched. A new confidential field fails this test until it is sent here too.
"""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote

from marked_boards import as_boards
from marked_figures import as_figures
from marked_meetings import as_meetings
from wiretap import Wiretap

import contracts.api
from contracts.api.directory_people import PersonBody
from contracts.api.directory_schools import SchoolBody
from contracts.api.planning import (
    CommentBody,
    Evidence,
    GapBody,
    MilestoneBody,
    ObjectiveBody,
    RatingBody,
    SectionBody,
)
from contracts.api.planning_paste import PasteBody
from contracts.api.planning_trust import PrioritiesBody, PriorityBody, ProfileBody
from contracts.base import Frozen
from contracts.people import Role, RoleHeld
from contracts.planning import Rating
from contracts.schools import Phase, SchoolId
from suite_local.otlp import OtlpReceiver
from suite_local.suite import Suite

MARK = "marked7q"


def test_no_marked_word_leaves_its_service(
    trust: Any, demo_suite: Suite, otlp: OtlpReceiver, until: Callable[..., Any]
) -> None:
    with Wiretap(demo_suite) as tap:
        sent = [*as_the_ceo(trust), *as_a_head_writing(trust), *as_a_head_rating(trust)]
        sent += [*as_boards(trust, until, MARK), *as_meetings(trust, until, MARK)]
        sent += as_figures(trust, MARK)
        asked_carelessly(trust)
        heard = until(lambda: tap.heard("planning.alignment-recorded.v1"), "the last fact")

    def told() -> bytes | None:
        return bytes(otlp.everything) if "record_profile" in names(otlp) else None

    spans = until(told, "the spans")
    logs = b"".join(file.read_bytes() for file in (demo_suite.folder / "log").iterdir())

    assert {field for body in sent for field in marked_fields(body)} >= confidential_fields()
    assert len(heard) > 5
    assert len(logs) > 1_000
    for where, what in {"events": heard, "spans": spans, "logs": logs}.items():
        assert MARK.encode() not in what, f"{where}: {around(what)}"


def as_the_ceo(trust: Any) -> Iterator[Frozen]:
    ceo = trust.enter_as(Role.CEO)
    school = ceo.get("/api/directory/schools")["items"][0]["id"]
    yield (
        person := PersonBody(
            name=f"{MARK} Person",
            email=f"{MARK}@ashlode.example",
            job_title=f"{MARK} lead",
            roles=(RoleHeld(role=Role.COLLEAGUE, school_id=SchoolId(school)),),
        )
    )
    ceo.change("POST", "/api/directory/people", dumped(person))
    yield (
        added := SchoolBody(
            urn="900077",
            name="Tidewell Primary",
            short_name="Tidewell",
            phase=Phase.PRIMARY,
            local_authority="Wiltshire",
            ethos=MARK,
        )
    )
    ceo.change("POST", "/api/directory/schools", dumped(added))
    yield (priority := PriorityBody(code="P1", title="Attendance", intent=MARK))
    yield (whole := PrioritiesBody(priorities=(priority,), curriculum_statement=MARK))
    shown = ceo.change("PUT", "/api/planning/priorities/2027-28", dumped(whole))
    ceo.change("POST", "/api/planning/priorities/2027-28/publish", version=shown["version"])


def as_a_head_writing(trust: Any) -> Iterator[Frozen]:
    head = trust.enter_as(Role.HEADTEACHER, "Fennicombe")
    school = head.get("/api/session")["roles"][0]["school_id"]
    plans = head.get("/api/planning/plans", cycle="2026-27", school_id=school)["items"]
    path = f"/api/planning/plans/{plans[0]['id']}"

    def plan() -> dict[str, Any]:
        return head.get(path)

    def change(method: str, end: str, body: Frozen) -> Frozen:
        head.change(method, path + end, dumped(body), version=plan()["version"])
        return body

    section = plan()["sections"][0]["key"]
    yield change("PUT", f"/sections/{section}", SectionBody(text=MARK))
    words = ObjectiveBody(
        title=MARK, owner_name=MARK, success_criteria=(MARK,), actions=(MARK,), priority_id=None
    )
    yield change("POST", "/objectives", words)
    objective = plan()["objectives"][-1]["id"]
    yield change("POST", f"/objectives/{objective}/milestones", MilestoneBody(title=MARK, term=6))
    yield change("PUT", f"/gaps/{plan()['headings'][0]['priority_id']}", GapBody(reason=MARK))
    table = PasteBody(text=f"Objective\tMilestone\tTerm\n{MARK} one\t{MARK} two\tTerm 3")
    yield change("POST", "/paste", table)
    head.client.get(f"{path}/export.docx").raise_for_status()


def as_a_head_rating(trust: Any) -> Iterator[Frozen]:
    head = trust.enter_as(Role.HEADTEACHER, "Marlhaven")
    school = head.get("/api/session")["roles"][0]["school_id"]
    plans = head.get("/api/planning/plans", cycle="2026-27", school_id=school)["items"]
    path = f"/api/planning/plans/{plans[0]['id']}"
    milestone = head.get(path)["objectives"][0]["milestones"][0]["id"]
    yield (evidence := Evidence(label=MARK, url=f"https://example.org/{MARK}"))
    for end, body in (
        ("ratings", RatingBody(rating=Rating.AT_RISK, note=MARK, evidence=(evidence,))),
        ("comments", CommentBody(text=MARK)),
    ):
        version = head.get(path)["version"]
        head.change("POST", f"{path}/milestones/{milestone}/{end}", dumped(body), version=version)
        yield body
    profile_path = f"/api/planning/schools/{school}/profile"
    profile = head.get(profile_path)
    yield (said := ProfileBody(ethos=MARK, subjects=profile["subjects"]))
    head.change("PUT", profile_path, dumped(said), version=profile["version"])


def asked_carelessly(trust: Any) -> None:
    """Ask for what fails, with marked text where a log line might pick it up."""
    ceo = trust.enter_as(Role.CEO)
    assert ceo.client.get("/api/directory/people", params={"q": MARK}).status_code == 200
    assert ceo.client.get(f"/api/planning/plans/{quote(MARK)}").status_code == 404
    wrong = {"email": f"{MARK}@ashlode.example", "password": MARK}
    assert ceo.client.post("/api/sign-in", json=wrong).status_code in {401, 403}
    assert ceo.client.post("/api/directory/people", json={MARK: MARK}).status_code == 422


def dumped(body: Frozen) -> dict[str, Any]:
    return body.model_dump(mode="json")


def names(otlp: OtlpReceiver) -> str:
    return " ".join(span.name for span in otlp.spans)


def around(what: bytes) -> bytes:
    at = what.find(MARK.encode())
    return what[max(0, at - 200) : at + 100]


def marked_fields(body: Frozen) -> Iterator[str]:
    for field in type(body).model_fields:
        if MARK in str(getattr(body, field)):
            named = (kind for kind in type(body).__mro__ if issubclass(kind, Frozen))
            yield from (f"{kind.__name__}.{field}" for kind in named if field in kind.model_fields)


def confidential_fields() -> set[str]:
    found: set[str] = set()
    for module in pkgutil.iter_modules(contracts.api.__path__):
        for kind in vars(importlib.import_module(f"contracts.api.{module.name}")).values():
            if isinstance(kind, type) and issubclass(kind, Frozen):
                found |= {
                    f"{kind.__name__}.{name}"
                    for name, field in kind.model_fields.items()
                    if "Confidential" in repr(field)
                }
    return found


def test_the_search_would_find_it() -> None:
    assert MARK.encode() in around(b"x" * 300 + MARK.encode())
    assert [*marked_fields(SectionBody(text=f"say {MARK}"))] == ["SectionBody.text"]
    assert "SectionBody.text" in confidential_fields()
