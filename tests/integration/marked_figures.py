"""Marked words typed about figures: into queries, a tier's reasons and a Headteacher's Report."""

from collections.abc import Iterator
from typing import Any

from marked_boards import dumped

from contracts.api.performance_heads_reports import ReturnHeadsReport, WriteReportSection
from contracts.api.performance_return_bodies import QueryAnswerBody, QueryBody, SendBackBody
from contracts.api.performance_risk import EvidenceBody, EvidenceKind, RiskTierBody
from contracts.base import Frozen
from contracts.people import Role
from contracts.performance import Group, Tier

API = "/api/performance"


def as_figures(trust: Any, mark: str) -> list[Frozen]:
    """Type the mark wherever performance takes words; gives what was sent."""
    return [
        *in_returns(trust, mark),
        *in_a_tier(trust.enter_as(Role.CEO), mark),
        *in_reports(trust, mark),
    ]


def in_returns(trust: Any, mark: str) -> Iterator[Frozen]:
    specialist = trust.enter_as(Role.DATA_SPECIALIST)
    lead = trust.enter_as(Role.SCHOOL_LEADER, "Thornhallow")
    path, held = the_return_of(lead)
    measure = held["measures"][0]["measure"]
    yield (asked := QueryBody(measure=measure, group=Group.ALL, words=mark))
    queried = specialist.change("POST", f"{path}/queries", dumped(asked), version=held["version"])
    query = queried["queries"][-1]["id"]
    yield (answer := QueryAnswerBody(words=mark))
    answers = f"{path}/queries/{query}/answer"
    lead.change("POST", answers, dumped(answer), version=queried["version"])
    path, held = the_return_of(trust.enter_as(Role.SCHOOL_LEADER, "Marlhaven"))
    yield (back := SendBackBody(words=mark))
    specialist.change("POST", f"{path}/send-back", dumped(back), version=held["version"])


def in_a_tier(ceo: Any, mark: str) -> Iterator[Frozen]:
    school = ceo.get(f"{API}/risk", limit="50")["items"][0]
    yield (evidence := EvidenceBody(kind=EvidenceKind.SOFT, words=mark))
    yield (body := RiskTierBody(tier=Tier.SUSTAIN, rationale=mark, evidence=(evidence,)))
    path = f"{API}/risk/{school['school_id']}"
    ceo.change("PUT", path, dumped(body), version=school["version"])


def in_reports(trust: Any, mark: str) -> Iterator[Frozen]:
    head = trust.enter_as(Role.HEADTEACHER, "Fennicombe")
    path, held = the_report_of(head)
    section = held["sections"][0]
    yield (text := WriteReportSection(text=mark))
    writing = f"{path}/sections/{section['key']}"
    head.change("PUT", writing, dumped(text), version=section["version"])
    ceo = trust.enter_as(Role.CEO)
    path, held = the_report_of(trust.enter_as(Role.HEADTEACHER, "Hartsbrook"))
    yield (words := ReturnHeadsReport(words=mark))
    ceo.change("POST", f"{path}/return", dumped(words), version=held["version"])
    head.client.get(f"{path}/report.pdf")  # another school's: refused, and still not to be logged


def the_return_of(lead: Any) -> tuple[str, dict[str, Any]]:
    """Find the one return a school's data lead has, as it stands."""
    path = f"{API}/returns/{lead.get(f'{API}/returns')['items'][0]['id']}"
    return path, lead.get(path)


def the_report_of(head: Any) -> tuple[str, dict[str, Any]]:
    """Find a school's own report."""
    school = head.get("/api/session")["roles"][0]["school_id"]
    reports = head.get(f"{API}/heads-reports", limit="50")["items"]
    path = next(f"{API}/heads-reports/{one['id']}" for one in reports if one["school_id"] == school)
    return path, head.get(path)
