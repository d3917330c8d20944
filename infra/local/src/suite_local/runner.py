"""`make run`: a suite in the foreground until it is told to stop."""

import json
import signal
from pathlib import Path
from types import FrameType
from urllib.request import urlopen

from suite_local.console import Follower, say
from suite_local.programs import DidNotStart
from suite_local.running import Running
from suite_local.settings import SuiteSettings
from suite_local.suite import AlreadyRunning, Suite
from suite_local.tools import MissingTool
from suite_local.watch import Watch

_STOPPING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def run(folder: Path, settings: SuiteSettings) -> int:
    """Run until Ctrl-C or a signal; 0 when it was asked to stop, 1 with a sentence otherwise."""
    suite = Suite(folder, settings, say)
    _heed_signals(suite)
    try:
        with suite:
            say_where(suite)
            with Follower(list(suite.programs.values())):
                Watch(suite).keep()
    except KeyboardInterrupt as asked:
        say(f"stopped, as {asked} asked")
    except AlreadyRunning:
        running = Running.found(folder)
        say(f"already running at {running.environment['GATEWAY_URL'] if running else folder}")
        return 1
    except (MissingTool, DidNotStart) as reason:
        say(str(reason))
        return 1
    return 0


def say_where(suite: Suite) -> None:
    """Print the address, and how to enter: as a demo person, or as who sets the trust up."""
    say(f"the suite is at {suite.gateway_url}")
    if suite.settings.demo:
        for person in demo_people(suite):
            say(f"  enter as {person}")
    else:
        say(f"  set the trust up with the operator code {suite.addresses.operator_code}")
    say(f"logs are in {suite.folder / 'log'}; Ctrl-C stops everything")


def demo_people(suite: Suite) -> list[str]:
    """Ask the gateway whom it offers, and give the first person of each role."""
    address = f"{suite.service_url('gateway')}/api/sign-in/options"
    with urlopen(address, timeout=10) as answer:  # noqa: S310  # our own gateway
        offered = json.load(answer)["demo_people"]
    first = {person["role"]: person for person in reversed(offered)}
    return [
        ", ".join(filter(None, (person["name"], person["role_title"], person["school_name"])))
        for person in reversed(first.values())
    ]


def _heed_signals(suite: Suite) -> None:
    """Leave in good order when asked to stop, and at once when asked again."""

    def insist(_number: int, _frame: FrameType | None) -> None:
        suite.insist()

    def leave(number: int, _frame: FrameType | None) -> None:
        for stopping in _STOPPING:
            signal.signal(stopping, insist)
        raise KeyboardInterrupt(signal.Signals(number).name)

    for number in _STOPPING:
        signal.signal(number, leave)
