"""Child processes that are stopped with all they started, and die with whoever started them."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

_POLL = 0.05
_LAST_LINES = 12


class DidNotStart(Exception):
    """A program ended or stayed silent; the message holds its last lines."""


class Program:
    """One program in a session of its own; what it says is added to `log/<name>.log`.

    The kernel kills it when the thread that started it ends, so start it from the main thread.
    """

    def __init__(
        self, name: str, command: Sequence[str], folder: Path, environment: Mapping[str, str]
    ) -> None:
        self.name = name
        self.command = list(command)
        self.environment = dict(environment)
        self.log = folder / "log" / f"{name}.log"
        self._note = folder / "pids" / name
        self._child: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int | None:
        return self._child.pid if self._child else None

    @property
    def alive(self) -> bool:
        return self._child is not None and self._child.poll() is None

    @property
    def exit_code(self) -> int | None:
        return self._child.poll() if self._child else None

    def start(self) -> None:
        """Start it; starting what is already running does nothing."""
        if self.alive:
            return
        for file in (self.log, self._note):
            file.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("ab") as log:
            self._child = subprocess.Popen(
                [*_leash(), *self.command],
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self._note.write_text(f"{self._child.pid} {_born(self._child.pid)}")

    def ask_to_stop(self) -> None:
        """Ask it to end, without waiting, so that several can end at once."""
        if self.alive:
            self._signal(signal.SIGTERM)

    def stop(self, within: float = 15) -> None:
        """Ask it to end, wait, and then insist; nothing it started is left."""
        if self._child is None:
            return
        self.ask_to_stop()
        with suppress(subprocess.TimeoutExpired):
            self._child.wait(within)
        self.kill()

    def kill(self) -> None:
        """End it and all it started at once, as a power cut would (kill -9)."""
        if self._child is None:
            return
        self._signal(signal.SIGKILL)
        self._child.wait()
        self._child = None
        self._note.unlink(missing_ok=True)

    def insist(self) -> None:
        """End it at once without waiting for it to be gone."""
        self._signal(signal.SIGKILL)

    def finish(self, within: float) -> int:
        """Let it run to its end and give its exit code; out of time, it is killed."""
        code = -signal.SIGKILL
        try:
            if self._child is not None:
                code = self._child.wait(within)
        except subprocess.TimeoutExpired:
            return code
        finally:
            self.kill()
        return code

    def until(self, ready: Callable[[], bool], within: float = 60) -> None:
        """Wait until it is ready, or say why it will not be."""
        deadline = time.monotonic() + within
        while not ready() or not self.alive:
            if not self.alive:
                raise DidNotStart(f"{self.name} ended while starting:\n{self.last_lines()}")
            if time.monotonic() > deadline:
                raise DidNotStart(f"{self.name} was not ready in {within:.0f} s: see {self.log}")
            time.sleep(_POLL)

    def last_lines(self) -> str:
        """Give the end of what it said, to show when it failed."""
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-_LAST_LINES:])

    def _signal(self, number: signal.Signals) -> None:
        if self._child is not None:
            with suppress(ProcessLookupError):
                os.killpg(self._child.pid, number)


def sweep(folder: Path) -> list[str]:
    """End what a crashed run left behind in this folder, and give the names of it.

    A number the kernel has since given to another program is left alone.
    """
    swept: list[str] = []
    for note in sorted((folder / "pids").glob("*")):
        pid, _, born = note.read_text().partition(" ")
        if born and pid.isdigit() and _born(int(pid)) == born:
            with suppress(ProcessLookupError):
                os.killpg(int(pid), signal.SIGKILL)
                swept.append(note.name)
        note.unlink()
    return swept


def _leash() -> list[str]:
    """Where Linux offers it, have the kernel end a program whose starter is gone."""
    setpriv = shutil.which("setpriv")
    return [setpriv, "--pdeathsig", "KILL"] if setpriv else []


def _born(pid: int) -> str:
    """Tell when a process began, in ticks since boot: with its number, that names it for good."""
    with suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[19]
    return ""
