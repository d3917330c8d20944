"""The last traces of a suite, in bounded memory: what the gateway's Ops page reads.

Their shapes are the gateway's own contract, so that what is not in it cannot get out: ids, names
and timings, and of the attributes only those the chassis lets a span carry.
"""

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from threading import Lock

from chassis.attributes import ALLOWED
from contracts.api.gateway_ops import SpanView, TraceSummaryView, TraceView
from suite_local.spans import Told

MOST_TRACES = 300
MOST_SPANS = 400
"""Spans kept of one trace: a rebuild of every view is one trace and could be endless."""

RECENT = 100
_ROUTE = "http.route"
_READING = ("GET", "HEAD")
_DATABASE = ("db.system", "db.system.name")


class KeptTraces:
    """The newest traces; the oldest goes first, and background looks at the database before it."""

    def __init__(self, most_traces: int = MOST_TRACES, most_spans: int = MOST_SPANS) -> None:
        self._most_traces = most_traces
        self._most_spans = most_spans
        self._kept: OrderedDict[str, list[Told]] = OrderedDict()
        self._lock = Lock()

    def add(self, spans: Iterable[Told]) -> None:
        """Take spans in, and let go of what is too much."""
        with self._lock:
            for span in spans:
                trace = self._kept.setdefault(span.trace_id, [])
                if len(trace) < self._most_spans:
                    trace.append(span)
            while len(self._kept) > self._most_traces:
                quiet = (name for name, trace in self._kept.items() if not _tells(trace))
                del self._kept[next(quiet, next(iter(self._kept)))]

    def recent(self, most: int = RECENT) -> tuple[TraceSummaryView, ...]:
        """List what was done lately, the newest first; background looks are left out."""
        with self._lock:
            telling = [trace[:] for trace in self._kept.values() if _tells(trace)]
        found = sorted((_summary(trace) for trace in telling), key=lambda one: one.began)
        return tuple(reversed(found[-most:]))

    def whole(self, trace_id: str) -> TraceView | None:
        """Give one trace with its spans in the order in which they began; None if it is gone."""
        with self._lock:
            trace = sorted(self._kept.get(trace_id, ()), key=lambda span: span.began_ns)
        if not trace:
            return None
        began = trace[0].began_ns
        return TraceView(
            summary=_summary(trace), spans=tuple(_shown(span, began) for span in trace)
        )


def _tells(trace: Sequence[Told]) -> bool:
    """Say whether a trace is more than a look into a database or a file of the app fetched."""
    return any(span.failed or not (_is_database(span) or _is_file(span)) for span in trace)


def _is_database(span: Told) -> bool:
    return any(name in span.attributes for name in _DATABASE)


def _is_file(span: Told) -> bool:
    """Say whether a request went no further than the app's files: no route, only its method."""
    return span.name in _READING and _ROUTE not in span.attributes


def _summary(trace: Sequence[Told]) -> TraceSummaryView:
    """Sum a trace up, under the first route in it: what the gateway hands on has none there."""
    known = {span.span_id for span in trace}
    first = min(trace, key=lambda span: (span.parent_id in known, span.began_ns))
    began = min(span.began_ns for span in trace)
    routed = [span for span in trace if _ROUTE in span.attributes]
    named = min(routed, key=lambda span: span.began_ns, default=first)
    return TraceSummaryView(
        id=first.trace_id,
        name=named.name,
        began=datetime.fromtimestamp(began / 1e9, UTC),
        milliseconds=_milliseconds(max(span.ended_ns for span in trace) - began),
        services=tuple(dict.fromkeys(s.service for s in sorted(trace, key=lambda s: s.began_ns))),
        spans=len(trace),
        failed=any(span.failed for span in trace),
    )


def _shown(span: Told, began_ns: int) -> SpanView:
    return SpanView(
        id=span.span_id,
        parent_id=span.parent_id or None,
        service=span.service,
        name=span.name,
        starts_after=_milliseconds(span.began_ns - began_ns),
        milliseconds=_milliseconds(span.ended_ns - span.began_ns),
        failed=span.failed,
        attributes={name: text for name, text in span.attributes.items() if name in ALLOWED},
    )


def _milliseconds(nanoseconds: int) -> float:
    return round(nanoseconds / 1e6, 3)
