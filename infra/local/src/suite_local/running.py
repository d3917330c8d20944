"""The note a running suite leaves, by which `stop`, `status` and tools beside it find it."""

import fcntl
import json
import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from suite_local.addresses import Addresses


@contextmanager
def taken(folder: Path) -> Generator[bool]:
    """Take a folder for as long as this lasts, or say that a runner has it.

    The kernel gives it back when a runner ends, however it ends.
    """
    with (folder / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
        else:
            yield True


@dataclass(frozen=True)
class Running:
    """A suite that runs now: its runner's number, and what a tool beside it is told."""

    runner: int
    environment: dict[str, str]

    @staticmethod
    def note(folder: Path, addresses: Addresses) -> None:
        """Write the note, for its owner only: the URLs hold passwords."""
        file = folder / "running.json"
        file.touch(mode=0o600)
        file.write_text(json.dumps({"runner": os.getpid(), "environment": addresses.for_tools()}))

    @staticmethod
    def forget(folder: Path) -> None:
        (folder / "running.json").unlink(missing_ok=True)

    @classmethod
    def found(cls, folder: Path) -> Self | None:
        """Find the suite that runs in a folder; what a crashed runner noted is not believed."""
        with suppress(OSError, ValueError, KeyError):
            note = json.loads((folder / "running.json").read_text())
            with taken(folder) as free:
                return None if free else cls(note["runner"], note["environment"])
        return None
