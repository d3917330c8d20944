import json
import time
from pathlib import Path

import pytest

from suite_local.console import Follower, readable
from suite_local.programs import Program


@pytest.mark.parametrize(
    ("entry", "line"),
    [
        ({"at": "now", "level": "info", "service": "x", "said": "listening"}, "listening"),
        (
            {"level": "info", "logger": "uvicorn.access", "method": "GET", "path": "/plans"},
            "GET /plans",
        ),
        (
            {"level": "error", "said": "a reaction failed", "exception": "KeyError", "where": []},
            "error: a reaction failed KeyError",
        ),
    ],
)
def test_a_json_line_is_shown_as_a_person_would_read_it(
    entry: dict[str, object], line: str
) -> None:
    assert readable(json.dumps(entry)) == line


def test_other_lines_are_shown_as_they_are() -> None:
    assert readable("Traceback (most recent call last):\n") == "Traceback (most recent call last):"


def test_new_lines_are_shown_under_the_name_of_who_said_them(tmp_path: Path) -> None:
    program = Program("planning", ["true"], tmp_path, {})
    program.log.parent.mkdir()
    program.log.write_text("from the run before\n")
    shown: list[str] = []

    with Follower([program], shown.append), program.log.open("a") as log:
        log.write("whole\nhalf a li")
        log.flush()
        deadline = time.monotonic() + 10
        while not shown and time.monotonic() < deadline:
            time.sleep(0.01)
        log.write("ne\n")

    assert shown == ["planning        whole", "planning        half a line"]
