import json
import logging

import pytest
from fastapi import APIRouter

from chassis.logs import JsonLines, steps_of

ID = "01M86394CWQ9SP03SCNFNN919W"

router = APIRouter()


@router.get("/lists/{list_id}/notes")
def list_notes(list_id: str) -> str:
    return list_id


def logged(path: str, status: int) -> dict[str, object]:
    record = logging.LogRecord(
        "uvicorn.access",
        logging.INFO,
        "",
        0,
        "%s",
        ("10.0.0.1:9", "GET", path, "1.1", status),
        None,
    )
    line: dict[str, object] = json.loads(JsonLines("lists", steps_of([router])).format(record))
    return line


def test_an_answered_path_is_logged_without_its_query() -> None:
    line = logged(f"/lists/{ID}/notes?q=someone", 200)

    assert (line["method"], line["path"], line["status"]) == ("GET", f"/lists/{ID}/notes", 200)
    assert "10.0.0.1" not in json.dumps(line)


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        (f"/lists/{ID}/notes", f"/lists/{ID}/notes"),
        ("/lists/ada-lovelace/notes", "/lists/…/notes"),
        ("/ada-lovelace", "/…"),
    ],
)
def test_a_path_shows_only_our_own_words_and_ids(path: str, shown: str) -> None:
    assert logged(path, 404)["path"] == shown
    assert logged(path, 200)["path"] == shown
