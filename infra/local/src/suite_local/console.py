"""What a person sees of a running suite: progress lines, and the services' words as they come."""

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Event, Thread
from typing import cast

from suite_local.programs import Program

_COLOURS = (36, 32, 33, 35, 34, 96, 92, 95)
_POLL = 0.2
_WIDTH = 15
_print_now = partial(print, flush=True)


def paint(text: str, colour: int) -> str:
    """Colour text where a terminal shows colours, and nowhere else."""
    return f"\033[{colour}m{text}\033[0m" if sys.stdout.isatty() else text


def say(line: str) -> None:
    """Print one line of the runner's own."""
    print(paint("suite".ljust(_WIDTH), 1), line, flush=True)


class Follower:
    """Prints what programs add to their logs, each line under the name of who said it."""

    def __init__(
        self, programs: Sequence[Program], show: Callable[[str], None] = _print_now
    ) -> None:
        self._show = show
        self._logs = [(program.name, program.log) for program in programs]
        self._read = {log: _size(log) for _, log in self._logs}
        self._ended = Event()
        self._thread = Thread(target=self._follow, daemon=True)

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def _follow(self) -> None:
        while not self._ended.wait(_POLL):
            self._print_new()
        self._print_new()

    def _print_new(self) -> None:
        for number, (name, log) in enumerate(self._logs):
            with suppress(FileNotFoundError), log.open("rb") as file:
                file.seek(self._read[log])
                for line in file:
                    if not line.endswith(b"\n"):
                        break
                    self._read[log] += len(line)
                    prefix = paint(name.ljust(_WIDTH), _COLOURS[number % len(_COLOURS)])
                    self._show(f"{prefix} {readable(line.decode(errors='replace'))}")


def readable(line: str) -> str:
    """Give a JSON log line as a person would read it, and any other line as it is."""
    with suppress(ValueError):
        entry = json.loads(line)
        if isinstance(entry, dict):
            return _sentence(cast("Mapping[str, object]", entry))
    return line.rstrip()


def _sentence(entry: Mapping[str, object]) -> str:
    """Put what was said first, then what else is known, and colour what should be noticed."""
    level = str(entry.get("level", "info"))
    words = str(entry.get("said", ""))
    facts = " ".join(str(value) for key, value in entry.items() if key not in _ELSEWHERE)
    line = " ".join(part for part in (words, facts) if part)
    return paint(f"{level}: {line}", _LOUD[level]) if level in _LOUD else line


# The prefix has said the service already; traces and places are for whoever reads the file.
_ELSEWHERE = {"at", "level", "said", "service", "logger", "trace_id", "span_id", "where"}
_LOUD = {"warning": 33, "error": 31, "critical": 31}


def _size(file: Path) -> int:
    return file.stat().st_size if file.exists() else 0
