"""Logs as one JSON object a line, with the trace they belong to and nobody's words."""

import json
import logging
import sys
import traceback
from datetime import UTC, datetime

from opentelemetry import trace

_ACCESS = "uvicorn.access"
_LOOKED_IN = ("/healthz", "/readyz", "/metrics")


class JsonLines(logging.Formatter):
    """Writes a record; of an exception its type and where it arose, not what it said."""

    def __init__(self, service: str) -> None:
        super().__init__()
        self._service = service

    def format(self, record: logging.LogRecord) -> str:
        context = trace.get_current_span().get_span_context()
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "service": self._service,
            "logger": record.name,
        }
        line |= _request(record) if record.name == _ACCESS else {"said": record.getMessage()}
        if context.is_valid:
            line["trace_id"] = trace.format_trace_id(context.trace_id)
            line["span_id"] = trace.format_span_id(context.span_id)
        if record.exc_info and record.exc_info[0]:
            line["exception"] = record.exc_info[0].__qualname__
            line["where"] = [
                f"{frame.filename}:{frame.lineno} {frame.name}"
                for frame in traceback.extract_tb(record.exc_info[2])
            ]
        return json.dumps(line)


class NotLookingIn(logging.Filter):
    """Leaves out the probes: they look in every few seconds and say nothing."""

    def filter(self, record: logging.LogRecord) -> bool:
        return _path(record) not in _LOOKED_IN


def log_json(service: str, level: str) -> None:
    """Make every logger of this process write so, uvicorn's included."""
    lines = logging.StreamHandler(sys.stderr)
    lines.setFormatter(JsonLines(service))
    root = logging.getLogger()
    root.handlers[:] = [lines]
    root.setLevel(level)
    for name in ("uvicorn", "uvicorn.error", _ACCESS):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = True
    logging.getLogger(_ACCESS).addFilter(NotLookingIn())
    for chatty in ("httpx2", "httpcore2", "pymongo"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    for repeating in ("aio_pika", "aiormq"):  # `chassis.rabbit` says it once
        logging.getLogger(repeating).setLevel(logging.CRITICAL)


def _request(record: logging.LogRecord) -> dict[str, object]:
    """Say which request it was, without the caller's address and the query string."""
    if not isinstance(record.args, tuple) or len(record.args) < 5:  # noqa: PLR2004
        return {"said": "a request"}
    return {"method": record.args[1], "path": _path(record), "status": record.args[4]}


def _path(record: logging.LogRecord) -> str:
    if not isinstance(record.args, tuple) or len(record.args) < 5:  # noqa: PLR2004
        return ""
    return str(record.args[2]).partition("?")[0]
