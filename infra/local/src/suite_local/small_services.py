"""The smallest programs that are services to the runner: its own tests start these.

They answer at once, are on the bus after a few answers and hold nothing, so what the tests see is
the runner's doing alone.
"""

import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.request import urlopen

from suite_local.programs import DidNotStart
from suite_local.settings import GATEWAY, SERVICES

FIRST_ON_THE_BUS = 6
"""Which answer of a small service is the first to say that it hears the others."""

_SERVICE = (
    f"FIRST_ON_THE_BUS = {FIRST_ON_THE_BUS}\n"
    """
import json

asks = 0

async def answer(scope, receive, send):
    global asks
    if scope["type"] != "http":
        return
    ada = {"name": "Ada Small", "role": "head", "role_title": "Headteacher", "school_name": None}
    asks += 1
    said = {"broker": "up" if asks >= FIRST_ON_THE_BUS else "away", "asks": asks}
    body = json.dumps({"demo_people": [ada, {**ada, "name": "Bo Small"}], **said})
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": body.encode()})


def service():
    return answer
"""
)
_LOADER = """
import os

with open(os.environ["SMALL_LOADS"], "a") as loads:
    loads.write("loaded ")
"""


class SmallSuite:
    """A folder for one suite of small services, and for whatever runs it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "run"
        self.loads = folder / "loads"
        packages = folder / "packages"
        wanted = dict.fromkeys((*SERVICES, GATEWAY), ("main.py", _SERVICE))
        for name, (file, text) in {**wanted, "demo_trust": ("__main__.py", _LOADER)}.items():
            (packages / name).mkdir(parents=True)
            (packages / name / "__init__.py").touch()
            (packages / name / file).write_text(text)
        self.environment = {"PYTHONPATH": str(packages), "SMALL_LOADS": str(self.loads)}

    def runner(self, verb: str, *arguments: str, **settings: str) -> subprocess.Popen[str]:
        """Start `python -m suite_local` over the folder, speaking through a pipe."""
        place = ["--folder", str(self.folder)]
        return subprocess.Popen(
            [sys.executable, "-m", "suite_local", verb, *place, *arguments],
            env={**os.environ, **self.environment, **settings},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def said_by(self, service_url: str) -> dict[str, Any]:
        """Read what a small service answers."""
        with urlopen(service_url, timeout=5) as answer:  # noqa: S310 - our own
            said: dict[str, Any] = json.load(answer)
            return said

    def left(self) -> list[str]:
        """List the programs on this machine that were started for this folder."""
        return [words for words in _running() if str(self.folder) in words]


def until_it_says(started: subprocess.Popen[str], words: str) -> str:
    """Read what a runner says up to these words, and give the line."""
    said: list[str] = []
    for line in started.stdout or ():
        said.append(line)
        if words in line:
            return line.strip()
    raise DidNotStart(f"it ended without saying {words!r}:\n{''.join(said)}")


def _running() -> list[str]:
    """Give the command and the environment of every process that may be read, but our own."""
    found: list[str] = []
    for place in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if place.name != str(os.getpid()):
                words = (place / "cmdline").read_text() + (place / "environ").read_text()
                found.append(words.replace("\0", " "))
    return found
