"""Where tools come from, and the one sentence said when one cannot be had."""

import fcntl
import os
import shutil
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[4]
"""The folder of the whole project: the packages are installed from it in place."""

TOOLS = ROOT / ".tools"
"""What a fresh machine lacked and the project fetched for itself."""

_POLICY = Path("/usr/sbin/policy-rc.d")


class MissingTool(Exception):
    """A tool is not here and cannot be fetched; the message is one sentence saying what to do."""


@contextmanager
def one_at_a_time(name: str) -> Generator[None]:
    """Keep two runs from fetching the same tool at once."""
    TOOLS.mkdir(exist_ok=True)
    with (TOOLS / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def can_install() -> bool:
    """Say whether Debian packages can be installed here."""
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(*packages: str) -> None:
    """Install Debian packages without letting any start a server of its own."""
    apt = ["apt-get", "-q", "-y", "-o", "DPkg::Lock::Timeout=300"]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    with one_at_a_time("apt"), _no_servers_started():
        for arguments in (["update"], ["install", "--no-install-recommends", *packages]):
            done = subprocess.run(
                [*apt, *arguments], env=environment, capture_output=True, text=True, check=False
            )
            if done.returncode:
                last = (done.stderr or done.stdout).strip().splitlines()[-1:]
                raise MissingTool(f"Installing {', '.join(packages)} failed: {' '.join(last)}")


@contextmanager
def _no_servers_started() -> Generator[None]:
    """Debian asks policy-rc.d before a package starts its server; 101 means no."""
    if _POLICY.exists():
        yield
        return
    _POLICY.write_text("#!/bin/sh\nexit 101\n")
    _POLICY.chmod(0o755)
    try:
        yield
    finally:
        _POLICY.unlink()
