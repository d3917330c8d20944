"""Traces on their way out: by OTLP over HTTP, in batches, with nothing a name list forbids."""

from collections.abc import Mapping, Sequence

from fastapi import FastAPI
from opentelemetry import trace
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.instrumentation.fastapi import FastAPIInstrumentor
from opentelemetry.instrumentation.pymongo import PymongoInstrumentor
from opentelemetry.sdk.resources import SERVICE_NAME, Resource
from opentelemetry.sdk.trace import Event, ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, SpanExporter, SpanExportResult
from opentelemetry.trace import Status
from opentelemetry.util.types import AttributeValue

from chassis.attributes import ALLOWED

NOT_TRACED = "healthz,readyz,metrics,/ops/"
"""Who only looks at the machinery leaves no trace: the looking would hide what is looked for."""

_DELAY_MILLISECONDS = 500
_TIMEOUT_SECONDS = 5


class OnlyAllowed(SpanExporter):
    """Passes spans on with allowed attributes only, and without the words of exceptions."""

    def __init__(self, exporter: SpanExporter) -> None:
        self._exporter = exporter

    def export(self, spans: Sequence[ReadableSpan]) -> SpanExportResult:
        return self._exporter.export([cleaned(span) for span in spans])

    def shutdown(self) -> None:
        self._exporter.shutdown()

    def force_flush(self, timeout_millis: int = 30_000) -> bool:
        return self._exporter.force_flush(timeout_millis)


def cleaned(span: ReadableSpan) -> ReadableSpan:
    """Copy a span without what may not leave: its words, its addresses, its people."""
    return ReadableSpan(
        name=span.name,
        context=span.context,
        parent=span.parent,
        resource=span.resource,
        attributes=_allowed(span.attributes),
        events=[Event(e.name, _allowed(e.attributes), e.timestamp) for e in span.events],
        links=[trace.Link(link.context) for link in span.links],
        kind=span.kind,
        status=Status(span.status.status_code),
        start_time=span.start_time,
        end_time=span.end_time,
        instrumentation_scope=span.instrumentation_scope,
    )


def start_tracing(service: str, endpoint: str) -> TracerProvider:
    """Send this process's spans to a collector; what is left goes out at shutdown."""
    provider = TracerProvider(resource=Resource.create({SERVICE_NAME: service}))
    address = f"{endpoint.rstrip('/')}/v1/traces"
    exporter = OTLPSpanExporter(endpoint=address, timeout=_TIMEOUT_SECONDS)
    provider.add_span_processor(
        BatchSpanProcessor(OnlyAllowed(exporter), schedule_delay_millis=_DELAY_MILLISECONDS)
    )
    trace.set_tracer_provider(provider)
    PymongoInstrumentor().instrument(tracer_provider=provider)
    return provider


def trace_requests(app: FastAPI) -> None:
    """Give each request a span named by its route, continuing the caller's trace."""
    FastAPIInstrumentor.instrument_app(
        app, excluded_urls=NOT_TRACED, exclude_spans=["receive", "send"]
    )


def _allowed(attributes: Mapping[str, AttributeValue] | None) -> dict[str, AttributeValue]:
    return {name: value for name, value in (attributes or {}).items() if name in ALLOWED}
