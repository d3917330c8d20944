"""One act is one trace, across services and the broker, and carries nobody's words."""

import gzip
from collections.abc import AsyncGenerator, Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from keyring import published
from lending import KEEPER
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span
from processes import over_there, process
from running import Pair, add, eventually

from chassis.attributes import ALLOWED

TRACE = "0af7651916cd43dd8448eb211c80319c"
WORDS = "secret"


@pytest.fixture
async def pair(mongodb_url: str, amqp_url: str) -> AsyncGenerator[Pair]:
    pair = Pair(mongodb_url, amqp_url)
    yield pair
    await pair.clear()


@contextmanager
def collector() -> Generator[tuple[str, list[Span]]]:
    """Take in what is sent by OTLP over HTTP."""
    spans: list[Span] = []

    class Collector(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if self.headers.get("Content-Encoding") == "gzip":
                body = gzip.decompress(body)
            request = ExportTraceServiceRequest.FromString(body)
            for resource in request.resource_spans:
                for scope in resource.scope_spans:
                    spans.extend(scope.spans)
            self.send_response(200)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Collector)
    serving = Thread(target=server.serve_forever)
    serving.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", spans
    finally:
        server.shutdown()
        serving.join()
        server.server_close()


async def test_one_act_is_one_trace_to_its_last_effect_and_says_nobodys_words(pair: Pair) -> None:
    with collector() as (endpoint, spans), published() as jwks:
        told = {"OTEL_EXPORTER_OTLP_ENDPOINT": endpoint}
        with (
            process(pair, "lending", jwks, **told) as (_, lending_url),
            process(pair, "counting", jwks, **told) as (_, counting_url),
        ):
            async with (
                over_there(counting_url, KEEPER, broker="up"),
                over_there(lending_url, KEEPER, broker="up") as keeper,
            ):
                await add(keeper, "saw")
                caused = {"traceparent": f"00-{TRACE}-b7ad6b7169203331-01"}
                await keeper.post(f"/tools/saw/loans?q={WORDS}", headers=caused)
                await keeper.get(f"/broken?q={WORDS}")
                await eventually(lambda: pair.heard("saw"), is_=1)

    mine = [span for span in spans if span.trace_id.hex() == TRACE]
    names = {span.name for span in mine}
    assert {
        "POST /tools/{tool_id}/loans",
        f"{pair.lending.name}.lend_tool",
        "send lending.tool-lent.v1",
        "process lending.tool-lent.v1",
        "count_loan",
    } <= names
    parents = {span.span_id: span for span in mine}
    counted = next(span for span in mine if span.name == "count_loan")
    assert lineage(counted, parents) == [
        "count_loan",
        "process lending.tool-lent.v1",
        "send lending.tool-lent.v1",
        f"{pair.lending.name}.lend_tool",
        "POST /tools/{tool_id}/loans",
    ]
    assert any("/broken" in span.name for span in spans)
    assert WORDS not in "".join(str(span) for span in spans)
    assert {pair_.key for span in spans for pair_ in span.attributes} <= ALLOWED


def lineage(span: Span, by_id: dict[bytes, Span]) -> list[str]:
    """Name a span and all it descends from."""
    above = by_id.get(span.parent_span_id)
    return [span.name, *(lineage(above, by_id) if above else [])]
