"""Import a trust's schools from the command line: `make import-schools FILE=… GROUP=… LINKS=…`.

It goes through the gateway as anybody does, entering by the operator's code, and says what was
read, what was skipped and why.
"""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import IO

import httpx2

from contracts.api.directory_imports import GroupFound, SchoolImportView
from directory.files.report import lines_of

HERE = "http://127.0.0.1:8080"
_PATIENCE = 300
_RUNNING = ".run"


class Stopped(Exception):
    """The import cannot go on; the message is the one sentence to show."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Import, report, and answer 0; or say in one sentence why not, and answer 1."""
    asked = _asked(arguments)
    try:
        with httpx2.Client(base_url=asked.gateway, timeout=_PATIENCE) as client:
            enter(client, asked.code or operator_code(Path.cwd()))
            _say(lines_of(import_schools(client, asked.file, asked.links, asked.group)))
    except httpx2.TransportError:
        return _stop(f"nothing answers at {asked.gateway}: is the suite running (make run)?")
    except Stopped as stopped:
        return _stop(str(stopped))
    return 0


def operator_code(folder: Path) -> str:
    """Find the operator's code: OPERATOR_CODE, else what a running suite keeps in its folder."""
    named = os.environ.get("OPERATOR_CODE")
    if named:
        return named
    kept = sorted(
        [*folder.glob(f"{_RUNNING}/operator-code"), *folder.glob(f"{_RUNNING}/*/operator-code")],
        key=lambda path: path.stat().st_mtime,
    )
    if not kept:
        raise Stopped("no operator code: give --code, or start the suite with make run")
    return kept[-1].read_text("utf-8").strip()


def enter(client: httpx2.Client, code: str) -> None:
    """Sign in as the operator, and carry the session's token from then on."""
    entered = client.post("/api/sign-in/operator", json={"code": code})
    if entered.is_error:
        raise Stopped(f"the gateway does not let the operator in: {_reason(entered)}")
    session = client.get("/api/session").raise_for_status().json()
    client.headers["X-CSRF-Token"] = session["csrf"]


def import_schools(
    client: httpx2.Client, file: Path, links: Path | None, group: str
) -> SchoolImportView:
    """Import one trust's schools, and name a trust that has no name yet."""
    with ExitStack() as opened:
        sent = {"file": _opened(opened, file)}
        if links is not None:
            sent["second_file"] = _opened(opened, links)
        answer = client.post("/api/directory/schools/import", files=sent, data={"group": group})
    if answer.is_error:
        raise Stopped(_reason(answer))
    imported = SchoolImportView.model_validate(answer.json())
    _name_trust(client, imported.group)
    return imported


def _name_trust(client: httpx2.Client, group: GroupFound) -> None:
    trust = client.get("/api/directory/trust").raise_for_status()
    if trust.json()["name"] is None:
        seen = {"If-Match": f'"{trust.json()["version"]}"'}
        named = client.put("/api/directory/trust", json=group.model_dump(), headers=seen)
        if named.is_error:
            raise Stopped(f"the schools are in, but the trust has no name: {_reason(named)}")


def _opened(opened: ExitStack, path: Path) -> tuple[str, IO[bytes], str]:
    try:
        return path.name, opened.enter_context(path.open("rb")), "text/csv"
    except OSError as missing:
        raise Stopped(f"{path} cannot be opened: {missing.strerror}") from missing


def _reason(answer: httpx2.Response) -> str:
    """Put a problem document into a sentence, and each refused row into one below it."""
    if "json" not in answer.headers.get("content-type", ""):
        return f"it answers {answer.status_code}"
    problem = answer.json()
    rows = [f"  line {row['line']}: {row['reason']}" for row in problem.get("rows", [])]
    return "\n".join([str(problem.get("detail", problem.get("code"))), *rows])


def _asked(arguments: Sequence[str] | None) -> Namespace:
    parser = ArgumentParser(prog="directory.importing", description=__doc__)
    parser.add_argument("--gateway", default=os.environ.get("GATEWAY_URL", HERE))
    parser.add_argument("--file", type=Path, required=True, help="register or group links")
    parser.add_argument("--links", type=Path, help="group links, when --file is the register")
    parser.add_argument("--group", required=True, help="Group UID, Group ID or trust name")
    parser.add_argument("--code", help="the operator's code; else OPERATOR_CODE or .run/")
    return parser.parse_args(arguments)


def _say(lines: Sequence[str]) -> None:
    sys.stdout.write("".join(f"{line}\n" for line in lines))


def _stop(reason: str) -> int:
    sys.stderr.write(f"Nothing was imported: {reason}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
