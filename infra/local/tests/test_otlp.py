import gzip
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.common.v1.common_pb2 import AnyValue, KeyValue
from opentelemetry.proto.resource.v1.resource_pb2 import Resource
from opentelemetry.proto.trace.v1.trace_pb2 import ResourceSpans, ScopeSpans, Span, Status

from suite_local.otlp import LARGEST_EXPORT, TraceReceiver
from suite_local.spans import Told, spans_in
from suite_local.traces import KeptTraces

NOON = 1_795_521_600 * 10**9
QUERY = {"db.system": "mongodb"}


def a_span(number: int, **given: Any) -> Told:
    at_first: dict[str, Any] = {
        "service": "planning",
        "name": f"work {number}",
        "trace_id": f"{number:032x}",
        "span_id": f"{number:016x}",
        "parent_id": "",
        "links": (),
        "began_ns": NOON + number * 10**6,
        "ended_ns": NOON + (number + 2) * 10**6,
        "failed": False,
        "attributes": {},
    }
    return Told(**{**at_first, **given})


def text(name: str, words: str) -> KeyValue:
    return KeyValue(key=name, value=AnyValue(string_value=words))


def an_export(*, failed: bool = False) -> bytes:
    span = Span(
        name="planning.rate_milestone",
        trace_id=bytes([7] * 16),
        span_id=bytes([8] * 8),
        start_time_unix_nano=NOON,
        end_time_unix_nano=NOON + 5_000_000,
        attributes=[text("http.route", "/plans"), text("db.statement", "what mum said")],
        status=Status(code=Status.STATUS_CODE_ERROR if failed else Status.STATUS_CODE_OK),
    )
    resource = Resource(attributes=[text("service.name", "planning")])
    spans = ResourceSpans(resource=resource, scope_spans=[ScopeSpans(spans=[span])])
    return ExportTraceServiceRequest(resource_spans=[spans]).SerializeToString()


@pytest.fixture
def receiver() -> Iterator[TraceReceiver]:
    with TraceReceiver() as running:
        yield running


def test_what_was_told_is_listed_and_opened(receiver: TraceReceiver) -> None:
    packed = {"content-encoding": "gzip"}
    sent = httpx2.post(
        f"{receiver.url}/v1/traces", content=gzip.compress(an_export(failed=True)), headers=packed
    )

    (listed,) = httpx2.get(f"{receiver.url}/traces").json()["traces"]
    whole = httpx2.get(f"{receiver.url}/traces/{listed['id']}").json()

    assert sent.status_code == 200
    assert listed == {
        "id": "07" * 16,
        "name": "planning.rate_milestone",
        "began": "2026-11-24T12:00:00Z",
        "milliseconds": 5.0,
        "services": ["planning"],
        "spans": 1,
        "failed": True,
    }
    assert whole["summary"] == listed
    assert [span["attributes"] for span in whole["spans"]] == [{"http.route": "/plans"}]


def test_only_names_every_span_may_carry_are_shown(receiver: TraceReceiver) -> None:
    receiver.take("/v1/traces", an_export())

    whole = httpx2.get(f"{receiver.url}/traces/{'07' * 16}")

    assert "mum" not in whole.text


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (b"not protobuf", {}),
        (b"not gzip", {"content-encoding": "gzip"}),
        (gzip.compress(bytes(LARGEST_EXPORT + 1)), {"content-encoding": "gzip"}),
    ],
)
def test_what_is_no_export_is_refused_and_leaves_nothing(
    body: bytes, headers: dict[str, str], receiver: TraceReceiver
) -> None:
    answer = httpx2.post(f"{receiver.url}/v1/traces", content=body, headers=headers)

    assert answer.status_code == 400
    assert httpx2.get(f"{receiver.url}/traces").json()["traces"] == []


def test_the_oldest_traces_go_and_the_newest_come_first() -> None:
    kept = KeptTraces(most_traces=3)

    kept.add(a_span(number) for number in range(10))

    assert [one.name for one in kept.recent()] == ["work 9", "work 8", "work 7"]
    assert [one.name for one in kept.recent(most=1)] == ["work 9"]
    assert kept.whole(a_span(0).trace_id) is None


def test_background_looks_are_not_listed_and_go_before_what_somebody_did() -> None:
    kept = KeptTraces(most_traces=3)

    kept.add([a_span(1), *(a_span(number, attributes=QUERY) for number in range(2, 50))])

    assert [one.name for one in kept.recent()] == ["work 1"]


def test_fetching_the_apps_files_is_not_listed_unless_it_failed() -> None:
    kept = KeptTraces()

    kept.add([a_span(1, name="GET"), a_span(2, name="GET", failed=True), a_span(3)])

    assert [one.name for one in kept.recent()] == ["work 3", "GET"]


def test_a_trace_without_end_is_cut() -> None:
    kept = KeptTraces(most_spans=5)

    kept.add(a_span(number, trace_id="7" * 32) for number in range(50))

    assert [one.spans for one in kept.recent()] == [5]


def test_a_trace_is_named_by_its_first_route_and_lists_services_as_they_came() -> None:
    kept = KeptTraces()
    one = {"trace_id": "7" * 32}
    route = {"http.route": "/plans"}

    kept.add(
        [
            a_span(3, **one, service="accountability", parent_id=a_span(2).span_id),
            a_span(2, **one, name="POST /plans", parent_id=a_span(1).span_id, attributes=route),
            a_span(1, **one, service="gateway", name="POST"),
        ]
    )

    (listed,) = kept.recent()
    whole = kept.whole(listed.id)
    assert listed.name == "POST /plans"
    assert listed.services == ("gateway", "planning", "accountability")
    assert whole is not None
    assert [(span.parent_id, span.starts_after) for span in whole.spans] == [
        (None, 0.0),
        (a_span(1).span_id, 1.0),
        (a_span(2).span_id, 2.0),
    ]


def test_spans_are_read_as_they_were_sent() -> None:
    (told,) = spans_in(an_export())

    assert (told.service, told.name, told.failed) == ("planning", "planning.rate_milestone", False)
    assert told.attributes == {"http.route": "/plans", "db.statement": "what mum said"}
