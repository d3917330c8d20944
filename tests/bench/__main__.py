"""`python tests/bench [--small] [name…]`: measure, print, and keep it in docs/benchmarks.md."""

import argparse
import shutil
import tempfile
from pathlib import Path

import built_app
import cadence
import comparison
import forwarding
import imports
import inbox
import pipeline
import rows
import trust_size
from reporting import keep, say, written

MEASUREMENTS = {
    "gateway": forwarding.measure,
    "pipeline": pipeline.measure,
    "row": rows.measure,
    "inbox": inbox.measure,
    "grid": trust_size.measure,
    "cadence": cadence.measure,
    "comparison": comparison.measure,
    "imports": imports.measure,
    "app": built_app.measure,
}


def main() -> None:
    """Run what was asked for, all without a name; a small run is only printed."""
    asked = argparse.ArgumentParser(prog="python tests/bench", description=__doc__)
    asked.add_argument("names", nargs="*", metavar="name", help=", ".join(MEASUREMENTS))
    asked.add_argument("--small", action="store_true", help="few rounds, only printed")
    chosen = asked.parse_args()
    if unknown := set(chosen.names) - set(MEASUREMENTS):
        asked.error(f"there is no {', '.join(sorted(unknown))}")
    for name in chosen.names or MEASUREMENTS:
        say(f"\n# {name}")
        folder = Path(tempfile.mkdtemp(prefix=f"suite-bench-{name}-"))
        try:
            text = written(MEASUREMENTS[name](folder, small=chosen.small))
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        say(text)
        if not chosen.small:
            keep(name, text)


if __name__ == "__main__":
    main()
