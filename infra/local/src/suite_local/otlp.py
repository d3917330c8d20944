"""A real OTLP/HTTP receiver on loopback: takes what a suite tells of itself, shows its traces."""

import gzip
import io
import threading
import zlib
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self, cast

from google.protobuf.message import DecodeError

from contracts.api.gateway_ops import TracesView
from suite_local.spans import Told, spans_in
from suite_local.traces import KeptTraces

LARGEST_EXPORT = 16_777_216
"""Bytes taken at once, before and after unpacking; an exporter's batch is far smaller."""


class TraceReceiver:
    """Keeps the last traces; GET /traces lists them and /traces/{id} gives one."""

    def __init__(self) -> None:
        self.traces = KeptTraces()
        self._server = _Server(self)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()

    def take(self, path: str, body: bytes) -> None:
        """Keep the spans of one export; other signals are let pass."""
        if path == "/v1/traces":
            self.keep(spans_in(body))

    def keep(self, spans: list[Told]) -> None:
        self.traces.add(spans)

    def shown(self, path: str) -> str | None:
        """Answer a question in JSON; None when there is no such thing."""
        if path == "/traces":
            return TracesView(where=None, traces=self.traces.recent()).model_dump_json()
        trace = self.traces.whole(path.removeprefix("/traces/"))
        return trace.model_dump_json() if trace else None


class OtlpReceiver(TraceReceiver):
    """For tests: every span and all the bytes besides, to be searched."""

    def __init__(self) -> None:
        super().__init__()
        self.spans: list[Told] = []
        self.everything = bytearray()

    def take(self, path: str, body: bytes) -> None:
        self.everything += body
        super().take(path, body)

    def keep(self, spans: list[Told]) -> None:
        self.spans += spans
        super().keep(spans)


class _Server(ThreadingHTTPServer):
    """Listens on a free port of this machine alone."""

    daemon_threads = True

    def __init__(self, receiver: TraceReceiver) -> None:
        self.receiver = receiver
        super().__init__(("127.0.0.1", 0), _Speaking)


class _Speaking(BaseHTTPRequestHandler):
    @property
    def _receiver(self) -> TraceReceiver:
        return cast("_Server", self.server).receiver

    def do_POST(self) -> None:
        try:
            self._receiver.take(self.path, self._body())
        except (ValueError, OSError, EOFError, zlib.error, DecodeError):
            self.send_error(HTTPStatus.BAD_REQUEST)
            return
        self._answer("application/x-protobuf", b"")

    def do_GET(self) -> None:
        shown = self._receiver.shown(self.path)
        if shown is None:
            self.send_error(HTTPStatus.NOT_FOUND)
        else:
            self._answer("application/json", shown.encode())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        del format, args

    def _body(self) -> bytes:
        length = int(self.headers["content-length"] or 0)
        if length > LARGEST_EXPORT:
            raise ValueError("too much at once")
        body = self.rfile.read(length)
        return _unpacked(body) if self.headers["content-encoding"] == "gzip" else body

    def _answer(self, kind: str, body: bytes) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _unpacked(body: bytes) -> bytes:
    """Unpack gzip, however much a few bytes may claim to be."""
    with gzip.GzipFile(fileobj=io.BytesIO(body)) as packed:
        unpacked = packed.read(LARGEST_EXPORT + 1)
    if len(unpacked) > LARGEST_EXPORT:
        raise ValueError("too much at once")
    return unpacked
