"""The same read through the gateway, straight from the service, and through nginx before it."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from statistics import median

from calling import Caller, actor_behind, entered, people_of
from keys import bearer, published_keys
from measuring import Aim, Figure, Measured, in_turns, ratios
from nginx import nginx_before

from suite_local.ports import kept_port
from suite_local.settings import GATEWAY, SuiteSettings
from suite_local.suite import Suite

AIM = Aim(most=1.8)
ROUNDS, IN_A_ROUND, AT_ONCE = 20, 100, 8


def measure(folder: Path, *, small: bool) -> Measured:
    """Read a cycle's priorities (a small answer) and a plan (a page's own), both ways around."""
    (folder / "suite").mkdir()
    with published_keys(kept_port(folder / "suite", GATEWAY)) as keys:
        settings = SuiteSettings(
            environment={"OTEL_EXPORTER_OTLP_ENDPOINT": "", "UVICORN_ACCESS_LOG": "false"},
            environment_of={"planning": {"JWKS_URL": keys}},
        )
        with Suite(folder / "suite", settings) as suite:
            return _measure(suite, folder, 3 if small else ROUNDS)


def _measure(suite: Suite, folder: Path, rounds: int) -> Measured:
    ceo = next(person for person in people_of(suite.gateway_url) if person["role"] == "ceo")
    service = suite.service_url("planning")
    with ExitStack() as open_while:
        through = open_while.enter_context(entered(suite.gateway_url, ceo))
        before = open_while.enter_context(nginx_before(service, folder / "nginx"))
        ways = Ways(open_while, through, service, before)
        plans = through.ask("GET", "/api/planning/plans?cycle=2026-27")["items"]
        small, large = "/priorities/2026-27", f"/plans/{plans[0]['id']}"
        told = {
            "priorities": in_turns(ways.one(small), rounds),
            "a plan": in_turns(ways.one(large), rounds),
            f"priorities, {AT_ONCE} at once": in_turns(ways.several(small), rounds),
        }
    figures = [figure for what, sides in told.items() for figure in _compare(what, sides)]
    without = () if before else ("nginx not installed, and no apt here to fetch it.",)
    return Measured(tuple(figures), (*NOTES, *without))


class Ways:
    """The three ways to one service, all as the same person."""

    def __init__(
        self, open_while: ExitStack, through: Caller, service: str, before: str | None
    ) -> None:
        self._open_while = open_while
        self._through = through
        self._actor = actor_behind(through)
        self._beside = {"direct": service, **({"nginx": before} if before else {})}

    def one(self, path: str) -> dict[str, Callable[[], list[float]]]:
        """Each way by one connection, one request after another."""
        through = self._open_while.enter_context(Caller(self._through.url, self._through.headers))
        gateway = partial(through.timed, f"/api/planning{path}", IN_A_ROUND)
        beside = {
            name: partial(self._read, self._open(url), path) for name, url in self._beside.items()
        }
        return {"gateway": gateway, **beside}

    def several(self, path: str) -> dict[str, Callable[[], list[float]]]:
        """Each way by several connections at once."""
        pool = self._open_while.enter_context(ThreadPoolExecutor(AT_ONCE))
        many = [self.one(path) for _ in range(AT_ONCE)]
        return {name: partial(_crowd, pool, [sides[name] for sides in many]) for name in many[0]}

    def _open(self, url: str) -> Caller:
        return self._open_while.enter_context(Caller(url))

    def _read(self, caller: Caller, path: str) -> list[float]:
        caller.headers.update(bearer(self._actor))
        return caller.timed(path, IN_A_ROUND)


def _crowd(pool: ThreadPoolExecutor, many: list[Callable[[], list[float]]]) -> list[float]:
    runs = [pool.submit(one) for one in many]
    return [taken for run in runs for taken in run.result()]


def _compare(what: str, told: dict[str, list[list[float]]]) -> list[Figure]:
    figures = [
        Figure.of(f"{what}: gateway ÷ direct", ratios(told["gateway"], told["direct"]), aim=AIM)
    ]
    if "nginx" in told:
        figures += [
            Figure.of(f"{what}: nginx ÷ direct", ratios(told["nginx"], told["direct"])),
            Figure.of(f"{what}: gateway ÷ nginx", ratios(told["gateway"], told["nginx"])),
        ]
    return figures + [
        Figure.of(f"{what}: {side}", [1_000 * median(times) for times in rounds], " ms")
        for side, rounds in told.items()
    ]


NOTES = (
    "Tracing off and no access log on every side, so that neither proxy pays for telling.",
    "The gateway's part includes session, permission to come in, minting a token and metrics.",
)
