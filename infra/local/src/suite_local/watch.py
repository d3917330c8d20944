"""Keeps a running suite on its feet."""

import time
from collections import defaultdict
from typing import NoReturn

from suite_local.console import say
from suite_local.programs import Program
from suite_local.suite import Suite

_LOOK_EVERY = 0.25
_TOO_OFTEN = 3
_WITHIN = 60


class Watch:
    """Starts again what ended by itself, until it has done so three times within a minute."""

    def __init__(self, suite: Suite) -> None:
        self._suite = suite
        self._falls: dict[str, list[float]] = defaultdict(list)

    def keep(self) -> NoReturn:
        while True:
            time.sleep(_LOOK_EVERY)
            for program in self._suite.fallen():
                self._raise_up(program)

    def _raise_up(self, program: Program) -> None:
        now = time.monotonic()
        recent = [fall for fall in self._falls[program.name] if now - fall < _WITHIN]
        self._falls[program.name] = [*recent, now]
        if len(recent) + 1 < _TOO_OFTEN:
            say(f"{program.name} ended ({program.exit_code}): starting it again")
            program.start()
        else:
            say(f"{program.name} keeps ending, so it is left: see {program.log}")
            program.kill()
