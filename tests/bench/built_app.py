"""What the built app weighs, page by page, and when Chromium has painted the largest of a page."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

from measuring import Aim, Figure, Measured

from suite_local.settings import SuiteSettings
from suite_local.suite import Suite
from suite_local.tools import ROOT

FIRST, FURTHER = "first page: ", "and then: "
VISITS = 5
PAINT = Path(__file__).with_name("paint.mjs")


def measure(folder: Path, *, small: bool) -> Measured:
    """Weigh the build as `npm run size` does, and visit two pages with an empty cache."""
    with Suite(folder, SuiteSettings()) as suite:
        painted = _painted(suite.gateway_url, 1 if small else VISITS)
    paints = [
        Figure.of(f"largest contentful paint: {page}", visits, " ms")
        for page, visits in painted.items()
    ]
    return Measured((*paints, *_weights()))


def _painted(gateway_url: str, visits: int) -> dict[str, list[float]]:
    return json.loads(_said("node", str(PAINT), gateway_url, str(visits)))


def _weights() -> list[Figure]:
    told: list[dict[str, Any]] = json.loads(_said("npx", "--no-install", "size-limit", "--json"))
    kilobytes = {one["name"]: one["size"] / 1_000 for one in told}
    first = [
        Figure(name, size, size, size, " kB", Aim(most=180))
        for name, size in kilobytes.items()
        if name.startswith(FIRST)
    ]
    further = sorted(size for name, size in kilobytes.items() if name.startswith(FURTHER))
    largest = max((size, name) for name, size in kilobytes.items() if name.startswith(FURTHER))[1]
    return [
        *first,
        Figure(f"a further page ({len(further)} of them)", *_spread(further), " kB"),
        Figure(
            f"the largest of them: {largest.removeprefix(FURTHER)}",
            *_spread(further[-1:]),
            " kB",
            Aim(most=60),
        ),
    ]


def _spread(sizes: list[float]) -> tuple[float, float, float]:
    return sizes[len(sizes) // 2], sizes[0], sizes[-1]


def _said(tool: str, *arguments: str) -> str:
    found = shutil.which(tool) or tool
    done = subprocess.run(
        [found, *arguments], cwd=ROOT / "frontend", capture_output=True, text=True, check=False
    )
    if done.returncode and not done.stdout:
        raise RuntimeError(f"{tool} failed: {done.stderr[-500:]}")
    return done.stdout
