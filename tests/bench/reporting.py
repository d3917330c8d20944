"""docs/benchmarks.md: each measurement has a part of its own, written anew whenever it is run."""

import os
import platform
import re
import subprocess
import sys
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from measuring import Figure, Measured

from suite_local.mongod_binary import mongod_binary
from suite_local.tools import ROOT

REPORT = ROOT / "docs" / "benchmarks.md"


def say(line: str) -> None:
    """Say something on the terminal."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def written(measured: Measured) -> str:
    """Put one measurement in Markdown."""
    lines = [
        f"{datetime.now(UTC):%d %b %Y, %H:%M}, {machine()}.",
        "",
        "| what | median | rounds | aim | |",
        "|---|---:|---:|---:|---|",
        *(_row(figure) for figure in measured.figures),
    ]
    if measured.notes:
        lines += ["", *(f"- {note}" for note in measured.notes)]
    return "\n".join(lines)


def keep(name: str, text: str, report: Path = REPORT) -> None:
    """Replace a measurement's part of the report; the words around it stay."""
    whole = report.read_text("utf-8")
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    part = re.compile(f"{re.escape(begin)}.*?{re.escape(end)}", re.DOTALL)
    if not part.search(whole):
        raise LookupError(f"{report} has no place for {name}")
    report.write_text(part.sub(lambda _: f"{begin}\n{text}\n{end}", whole), "utf-8")


def machine() -> str:
    """Say what it was measured on."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    load = os.getloadavg()[0]
    return (
        f"{os.cpu_count()} cores, {memory:.0f} GiB, load {load:.1f} at the end;"
        f" Python {platform.python_version()}, {_mongod()}, RabbitMQ {_debian('rabbitmq-server')},"
        f" aio-pika {version('aio-pika')}, Motor {version('motor')},"
        f" FastAPI {version('fastapi')}, uvicorn {version('uvicorn')}"
    )


def _row(figure: Figure) -> str:
    aim = figure.aim
    verdict = "" if aim is None else "reached" if aim.holds(figure.value) else "**missed**"
    return (
        f"| {figure.what} | {_number(figure.value)}{figure.unit}"
        f" | {_number(figure.low)} to {_number(figure.high)}"
        f" | {aim.words + figure.unit if aim else ''} | {verdict} |"
    )


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def _mongod() -> str:
    said = subprocess.run(
        [mongod_binary(), "--version"], capture_output=True, text=True, check=True
    )
    return f"MongoDB {said.stdout.split()[2].removeprefix('v')}"


def _debian(package: str) -> str:
    asked = ["dpkg-query", "--show", "--showformat", "${Version}", package]
    said = subprocess.run(asked, capture_output=True, text=True, check=False)
    return said.stdout.partition("-")[0] or "of another origin"
