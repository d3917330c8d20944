"""`python -m demo_trust`: load Ashlode Trust into a suite that runs with DEMO=1."""

import argparse
import asyncio
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from time import monotonic

import httpx2

from contracts.calendar import in_words
from demo_trust.clock import DemoClock
from demo_trust.content.reading import ashlode
from demo_trust.loading import load
from demo_trust.visitors import Refused


def main(arguments: Sequence[str] | None = None) -> int:
    """Load what is missing, say what was done, and give the exit code."""
    asked = _asked(arguments)
    content, began = ashlode(), monotonic()
    try:
        changes = asyncio.run(
            load(content, asked.gateway, asked.operator_code, DemoClock(asked.date_file))
        )
    except (Refused, TimeoutError, httpx2.TransportError) as reason:
        print(f"{content.trust.name} was not loaded: {reason}", file=sys.stderr)
        return 1
    if not changes:
        print(f"{content.trust.name} is here already: nothing was changed")
        return 0
    seconds, today = monotonic() - began, in_words(content.trust.today)
    print(f"{content.trust.name} is here: {changes} changes in {seconds:.1f} s; today is {today}")
    return 0


def _asked(arguments: Sequence[str] | None) -> argparse.Namespace:
    told = os.environ
    parser = argparse.ArgumentParser(prog="demo_trust", description=__doc__)
    for option, setting in (
        ("--gateway", "GATEWAY_URL"),
        ("--operator-code", "OPERATOR_CODE"),
        ("--date-file", "DEMO_DATE_FILE"),
    ):
        parser.add_argument(
            option,
            type=Path if option == "--date-file" else str,
            default=told.get(setting),
            required=setting not in told,
            help=f"or {setting} in the environment",
        )
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
