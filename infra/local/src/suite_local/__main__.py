"""`python -m suite_local`: run, stop or look at a suite, or run a command beside or inside one."""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from suite_local.console import say
from suite_local.ports import answers
from suite_local.programs import DidNotStart
from suite_local.rebuilding import rebuild_views
from suite_local.runner import run
from suite_local.running import Running
from suite_local.settings import GATEWAY, PORT, SERVICES, SuiteSettings
from suite_local.suite import Suite
from suite_local.tools import ROOT, MissingTool

_NOT_RUNNING = "the suite is not running: start it with make run"


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what was asked and give the exit code."""
    asked = _parser().parse_args(arguments)
    folder = asked.folder or ROOT / ".run" / asked.trust
    settings = SuiteSettings(demo=asked.trust == "demo", port=asked.port)
    match asked.verb:
        case "run":
            return run(folder, settings)
        case "stop":
            return stop(folder)
        case "status":
            return status(folder)
        case "beside":
            return beside(folder, asked.command)
        case "rebuild-views":
            return rebuild(folder)
        case _:
            return during(asked.command, SuiteSettings(demo=settings.demo))


def stop(folder: Path) -> int:
    """Ask the runner of this folder to stop, and wait until it has."""
    if not (running := Running.found(folder)):
        say(_NOT_RUNNING)
        return 1
    os.kill(running.runner, signal.SIGTERM)
    while Running.found(folder):
        time.sleep(0.1)
    return 0


def status(folder: Path) -> int:
    """Say what of the suite answers, and where."""
    if not (running := Running.found(folder)):
        say(_NOT_RUNNING)
        return 1
    for name in (*SERVICES, GATEWAY, "mongodb", "amqp"):
        value = running.environment[f"{name.upper()}_URL"]
        address, _, port = value.rpartition("@")[2].partition("/?")[0].rstrip("/").rpartition(":")
        if port.isdigit():
            host = address.rpartition("/")[2]
            state = "answers" if answers(int(port)) else "does not answer"
            say(f"{name:<15} {host}:{port} {state}")
    return 0


def beside(folder: Path, command: Sequence[str]) -> int:
    """Run a command with the addresses of the suite that runs in this folder."""
    if not (running := Running.found(folder)):
        say(_NOT_RUNNING)
        return 1
    return _obey(command, running.environment)


def rebuild(folder: Path) -> int:
    """Have the suite that runs in this folder drop its read models and fold them anew."""
    if not (running := Running.found(folder)):
        say(_NOT_RUNNING)
        return 1
    environment = running.environment
    rebuild_views(environment["GATEWAY_URL"], environment["OPERATOR_CODE"], say)
    return 0


def during(command: Sequence[str], settings: SuiteSettings) -> int:
    """Run a command with a suite of its own, which is gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="suite-during-"))
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with Suite(folder, settings, say) as suite:
            return _obey(command, {**suite.addresses.for_tools(), "BASE_URL": suite.gateway_url})
    except (MissingTool, DidNotStart) as reason:
        say(str(reason))
        return 1
    except KeyboardInterrupt:
        return 130
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _obey(command: Sequence[str], environment: dict[str, str]) -> int:
    return subprocess.run(command, env={**os.environ, **environment}, check=False).returncode


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="suite_local", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    for verb in ("run", "stop", "status", "rebuild-views", "beside", "during"):
        of_verb = verbs.add_parser(verb)
        of_verb.add_argument("--trust", choices=("demo", "empty"), default="demo")
        of_verb.add_argument("--folder", type=Path, help="where it keeps everything")
        of_verb.add_argument("--port", type=int, default=PORT, help="or the next free one")
        if verb in ("beside", "during"):
            of_verb.add_argument("command", nargs="+", help="the command, after --")
    return parser


if __name__ == "__main__":
    sys.exit(main())
