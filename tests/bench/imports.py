"""A file of figures read by us and by polars, and what a hundred megabytes cost the running suite.

The file is the real key stage 4 table of Surrey where it lies beside the clone, else a small one of
our own, its schools repeated under other numbers until it is large enough.
"""

import csv
import io
import json
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from http.client import HTTPConnection
from itertools import chain, count
from pathlib import Path
from time import perf_counter
from typing import Any
from urllib.parse import urlsplit

import polars as pl
from calling import Caller, entered, people_of
from measuring import Aim, Figure, Measured, in_turns, ratios

from chassis.files.tables import Table
from contracts.people import Role
from contracts.performance import Status
from performance.files import Said, layout_of, read
from suite_local.settings import SuiteSettings
from suite_local.suite import Suite
from suite_local.tools import ROOT

AIM = Aim(most=300)
ROUNDS, TO_TIME, LARGE = 7, 10_000_000, 100_000_000
NAME = "2018-2019_936_ks4final.csv"
NINE = frozenset(str(100_000 + 11 * number) for number in range(9))
_REAL = ROOT.parent / "shared/data/dfe/ks4" / NAME
_OWN = ROOT / "services/performance/tests/files/2018-2019_ks4final.csv"
_PATIENCE_SECONDS = 600
_PIECE = 1 << 16


def measure(folder: Path, *, small: bool) -> Measured:
    """Read the same file in turns; then bring a large one to a suite of its own."""
    timed = folder / "timed.csv"
    rows = _written(timed, TO_TIME // 10 if small else TO_TIME)
    told = in_turns(
        {
            "ours": lambda: [rows / _seconds(lambda: _ours(timed, None))],
            "nine": lambda: [rows / _seconds(lambda: _ours(timed, NINE))],
            "polars": lambda: [rows / _seconds(lambda: _by_polars(timed))],
            "csv": lambda: [rows / _seconds(lambda: _bare(timed))],
        },
        1 if small else ROUNDS,
    )
    size = LARGE // 20 if small else LARGE
    spent, looked_at, taken_over = _brought(folder, size)
    names = {
        "ours": "every school's figures: rows a second",
        "nine": "nine schools' of them: rows a second",
        "polars": "polars, the same columns as text: rows a second",
        "csv": "Python's csv alone: rows a second",
    }
    return Measured(
        (
            Figure.of("every school's figures ÷ polars", ratios(told["ours"], told["polars"])),
            Figure.of("nine schools' figures ÷ polars", ratios(told["nine"], told["polars"])),
            *(Figure.of(words, [one[0] for one in told[key]]) for key, words in names.items()),
            Figure.of("the import: most memory, performance", [spent["performance"]], " MB", AIM),
            Figure.of("the import: most memory, gateway", [spent["gateway"]], " MB", AIM),
            Figure.of("the import: until it can be looked at", [looked_at], " s"),
            Figure.of("the import: from there until it is taken over", [taken_over], " s"),
        ),
        (
            f"{rows:,} rows of {_source()}; the import has {size / 1e6:.0f} MB.",
            "We look for pupils in every cell and give checked figures; polars gives text.",
        ),
    )


def _source() -> str:
    return "the real table" if _REAL.exists() else "a table of our own"


def _written(file: Path, size: int, first: Iterable[str] = ()) -> int:
    """Write a table of at least so many bytes, the URNs given first; gives its rows."""
    source = _REAL if _REAL.exists() else _OWN
    headings, *rows = csv.reader(io.StringIO(source.read_text("utf-8-sig"), newline=""))
    kind, urn = headings.index("RECTYPE"), headings.index("URN")
    schools = [row for row in rows if row[kind] == "1"]
    written = 0
    with file.open("w", encoding="utf-8", newline="") as stream:
        table = csv.writer(stream)
        table.writerow(headings)
        numbers = chain(first, count(100_000))
        while stream.tell() < size:
            for row in schools:
                table.writerow([*row[:urn], next(numbers), *row[urn + 1 :]])
                written += 1
    return written


def _seconds(what: Callable[[], object]) -> float:
    began = perf_counter()
    what()
    return perf_counter() - began


def _ours(file: Path, mine: frozenset[str] | None) -> int:
    with file.open("rb") as stream:
        table = Table(stream, NAME)
        found = layout_of(table, NAME)
        said = Said(found.year, Status.FINAL, date(2026, 11, 24))
        return sum(1 for _ in read(table, found, said, mine=mine))


def _by_polars(file: Path) -> int:
    with file.open("rb") as stream:
        table = Table(stream, NAME)
        wanted = [heading for heading, _ in layout_of(table, NAME).columns]
    return pl.read_csv(file, columns=wanted, infer_schema=False).height


def _bare(file: Path) -> int:
    with file.open(encoding="utf-8", newline="") as stream:
        return sum(1 for _ in csv.reader(stream))


def _brought(folder: Path, size: int) -> tuple[dict[str, float], float, float]:
    """Bring a file through the gateway and take it over.

    Gives the most memory of either process, and the seconds of both steps.
    """
    file, place = folder / "large.csv", "/api/performance/imports"
    (folder / "suite").mkdir()
    with Suite(folder / "suite", SuiteSettings()) as suite, _specialist(suite) as specialist:
        schools = specialist.ask("GET", "/api/directory/schools?limit=200")["items"]
        rows = _written(file, size, [school["urn"] for school in schools])
        begun = specialist.ask("POST", place, {"school_id": None})
        began = perf_counter()
        seen = _send(specialist, f"{place}/{begun['id']}/file?name={NAME}", file)
        looked_at = perf_counter() - began
        if seen["rows_read"] != rows or not seen["schools"]:
            raise RuntimeError(f"of {rows} rows {seen['rows_read']} were read")
        match = {"If-Match": f'"{seen["version"]}"'}
        began = perf_counter()
        specialist.ask("POST", f"{place}/{begun['id']}/commit", headers=match)
        taken_over = perf_counter() - began
        spent = {name: _most_memory(suite, name) for name in ("performance", "gateway")}
    return spent, looked_at, taken_over


@contextmanager
def _specialist(suite: Suite) -> Generator[Caller]:
    people = people_of(suite.gateway_url)
    who = next(one for one in people if one["role"] == Role.DATA_SPECIALIST)
    with entered(suite.gateway_url, who) as caller:
        yield caller


def _send(caller: Caller, path: str, file: Path) -> Any:
    """Send a file in pieces, as a browser would, and give what was read of it."""
    line = HTTPConnection(urlsplit(caller.url).netloc, timeout=_PATIENCE_SECONDS)
    length = str(file.stat().st_size)
    headers = {**caller.headers, "Content-Type": "text/csv", "Content-Length": length}
    line.request("PUT", path, _pieces(file), headers)
    answer = line.getresponse()
    whole = answer.read()
    line.close()
    if answer.status != 200:
        raise RuntimeError(f"PUT {path} was answered {answer.status}: {whole[:300]!r}")
    return json.loads(whole)


def _pieces(file: Path) -> Iterator[bytes]:
    with file.open("rb") as stream:
        while piece := stream.read(_PIECE):
            yield piece


def _most_memory(suite: Suite, name: str) -> float:
    """Read the most a process has held, in megabytes, from what Linux keeps of it."""
    pid = suite.programs[name].pid
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1_000
    raise LookupError(f"{name} is not running")
