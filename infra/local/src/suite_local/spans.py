"""Spans as OTLP brings them, read into plain values."""

from collections.abc import Iterable
from dataclasses import dataclass

from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.common.v1.common_pb2 import AnyValue, KeyValue
from opentelemetry.proto.trace.v1.trace_pb2 import Status


@dataclass(frozen=True)
class Told:
    """One span as it arrived: by which service, in which trace, under which parent."""

    service: str
    name: str
    trace_id: str
    span_id: str
    parent_id: str
    links: tuple[str, ...]
    began_ns: int
    ended_ns: int
    failed: bool
    attributes: dict[str, str]


def spans_in(body: bytes) -> list[Told]:
    """Read one export (protobuf); raises DecodeError on anything else."""
    export = ExportTraceServiceRequest.FromString(body)
    return [
        Told(
            service=_text_of(resource.resource.attributes).get("service.name", ""),
            name=span.name,
            trace_id=span.trace_id.hex(),
            span_id=span.span_id.hex(),
            parent_id=span.parent_span_id.hex(),
            links=tuple(link.trace_id.hex() for link in span.links),
            began_ns=span.start_time_unix_nano,
            ended_ns=span.end_time_unix_nano,
            failed=span.status.code == Status.STATUS_CODE_ERROR,
            attributes=_text_of(span.attributes),
        )
        for resource in export.resource_spans
        for scope in resource.scope_spans
        for span in scope.spans
    ]


def _text_of(attributes: Iterable[KeyValue]) -> dict[str, str]:
    return {pair.key: _value_of(pair.value) for pair in attributes}


def _value_of(value: AnyValue) -> str:
    kind = value.WhichOneof("value")
    return str(getattr(value, kind)) if kind else ""
