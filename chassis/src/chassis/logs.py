"""Logs as one JSON object a line, with the trace they belong to and nobody's words."""

import json
import logging
import re
import sys
import traceback
from collections.abc import Collection, Iterable
from datetime import UTC, datetime

from fastapi import APIRouter
from opentelemetry import trace

_ACCESS = "uvicorn.access"
_ID_OR_NUMBER = re.compile(r"[0-7][0-9A-HJKMNP-TV-Z]{25}$|[\d-]{1,10}$")
_LOOKED_IN = ("/healthz", "/readyz", "/metrics")


class JsonLines(logging.Formatter):
    """Writes a record; of an exception its type and where it arose, not what it said."""

    def __init__(self, service: str, steps: Collection[str] = ()) -> None:
        super().__init__()
        self._service = service
        self._steps = frozenset(steps)

    def format(self, record: logging.LogRecord) -> str:
        context = trace.get_current_span().get_span_context()
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "service": self._service,
            "logger": record.name,
        }
        if record.name == _ACCESS:
            line |= self._request(record)
        else:
            line["said"] = record.getMessage()
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

    def _request(self, record: logging.LogRecord) -> dict[str, object]:
        """Say which request it was, without the caller's address and the query string."""
        if not isinstance(record.args, tuple) or len(record.args) < 5:  # noqa: PLR2004
            return {"said": "a request"}
        path = self._recognised(_path(record))
        return {"method": record.args[1], "path": path, "status": record.args[4]}

    def _recognised(self, path: str) -> str:
        """Repeat our own steps, ids and numbers; the rest may be anybody's words."""
        steps = path.split("/")
        ours = [
            step if step in self._steps or _ID_OR_NUMBER.match(step) else "…" for step in steps[1:]
        ]
        return "/".join(["", *ours])


def steps_of(routers: Iterable[APIRouter]) -> set[str]:
    """Collect the fixed steps of every path these routers answer."""
    paths = [getattr(route, "path", "") for router in routers for route in router.routes]
    return {step for path in paths for step in path.split("/") if step and "{" not in step}


class NotLookingIn(logging.Filter):
    """Leaves out the probes: they look in every few seconds and say nothing."""

    def filter(self, record: logging.LogRecord) -> bool:
        return _path(record) not in _LOOKED_IN


def log_json(service: str, level: str, steps: Collection[str] = ()) -> None:
    """Make every logger of this process write so, uvicorn's included.

    `steps` are the fixed steps of the paths it answers: of a path only they, ids and numbers show.
    """
    lines = logging.StreamHandler(sys.stderr)
    lines.setFormatter(JsonLines(service, steps))
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


def _path(record: logging.LogRecord) -> str:
    if not isinstance(record.args, tuple) or len(record.args) < 5:  # noqa: PLR2004
        return ""
    return str(record.args[2]).partition("?")[0]
