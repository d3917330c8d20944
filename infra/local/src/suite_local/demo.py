"""The demo trust in a suite: its date, and its records when the suite has none yet."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from suite_local.addresses import Addresses
from suite_local.programs import DidNotStart, Program

_LONG_ENOUGH = 300


def date_file(folder: Path, first: str) -> Path:
    """Give the file that holds the demo trust's date, which `make demo-clock` moves."""
    file = folder / "demo-date"
    if not file.exists():
        file.write_text(f"{first}\n")
    return file


def load_once(folder: Path, addresses: Addresses, say: Callable[[str], None]) -> None:
    """Load the demo trust through the gateway, unless this folder has it already."""
    loaded = folder / "demo-loaded"
    if loaded.exists():
        return
    began = monotonic()
    say("loading the demo trust")
    command = [
        *(sys.executable, "-m", "demo_trust", "--gateway", addresses.gateway_url),
        *("--operator-code", addresses.operator_code),
        *("--date-file", str(addresses.demo_date_file)),
    ]
    loader = Program("demo-trust", command, folder, {**os.environ, **addresses.for_tools()})
    loader.start()
    if code := loader.finish(_LONG_ENOUGH):
        raise DidNotStart(f"Loading the demo trust failed ({code}):\n{loader.last_lines()}")
    loaded.touch()
    say(f"the demo trust is loaded ({monotonic() - began:.1f} s)")
