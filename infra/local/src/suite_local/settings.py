"""What a suite consists of, and what may be told to it before it starts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from suite_local.tools import ROOT

SERVICES = ("directory", "planning", "meetings", "performance", "accountability")
"""Every service: its package, its database and its place under /api/. Add one here."""

VIEWS = ("accountability",)
"""The services that hold nothing but views of the others' facts, and can be rebuilt from them."""

GATEWAY = "gateway"

PORT = 8080
"""Where people find the suite, unless another program was there first."""


@dataclass(frozen=True)
class SuiteSettings:
    """How one suite is to be: a person's (`make run`) or a test's."""

    demo: bool = True
    """Hold the demo trust, offer its people to enter as, and stand at its date."""

    port: int | None = None
    """The gateway's first choice of port; without one it is chosen free and kept."""

    environment: Mapping[str, str] = field(default_factory=dict[str, str])
    """More settings for every process, such as where to send telemetry."""

    environment_of: Mapping[str, Mapping[str, str]] = field(
        default_factory=dict[str, Mapping[str, str]]
    )
    """More settings for one process, by its name; these win."""

    demo_date: str = "2026-11-23"
    """The day on which the demo trust stands when it is first started."""

    static: Path = ROOT / "frontend" / "dist"
    """The built app."""
