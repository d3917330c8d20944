"""The same read through the gateway, straight from the service, and through nginx before it."""

import json
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from typing import Any
from urllib.request import urlopen

from calling import Caller, actor_behind, entered, people_of
from jwt.algorithms import OKPAlgorithm
from measuring import Aim, Figure, Measured, in_turns, ratios
from nginx import nginx_before

from chassis.testing import a_signing_key
from chassis.tokens import mint
from contracts.access import Actor
from suite_local.ports import kept_port
from suite_local.settings import GATEWAY, SuiteSettings
from suite_local.suite import Suite

KEY = a_signing_key("bench")
AIM = Aim(most=1.8)
ROUNDS, IN_A_ROUND, AT_ONCE = 20, 100, 8


class Vouching(BaseHTTPRequestHandler):
    """Publishes the gateway's keys and one more: what may speak to the service beside it."""

    gateway_url = ""

    def do_GET(self) -> None:
        with urlopen(f"{self.gateway_url}/.well-known/jwks.json") as theirs:  # noqa: S310
            keys: list[dict[str, Any]] = json.load(theirs)["keys"]
        public = OKPAlgorithm.to_jwk(KEY.key.public_key(), as_dict=True)
        keys.append({**public, "kid": KEY.key_id, "alg": "EdDSA", "use": "sig"})
        body = json.dumps({"keys": keys}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        del format, args


@contextmanager
def vouching(gateway_port: int) -> Iterator[str]:
    """Publish keys while inside; gives the address."""
    Vouching.gateway_url = f"http://127.0.0.1:{gateway_port}"
    server = ThreadingHTTPServer(("127.0.0.1", 0), Vouching)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def measure(folder: Path, *, small: bool) -> Measured:
    """Read a cycle's priorities (a small answer) and a plan (a page's own), both ways around."""
    (folder / "suite").mkdir()
    with vouching(kept_port(folder / "suite", GATEWAY)) as keys:
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
        actor = actor_behind(through)
        plans = through.ask("GET", "/api/planning/plans?cycle=2026-27")["items"]
        paths = {"priorities": "/priorities/2026-27", "a plan": f"/plans/{plans[0]['id']}"}
        figures: list[Figure] = []
        for what, path in paths.items():
            sides = _sides(open_while, path, through, service, before, actor)
            figures += _compare(what, in_turns(sides, rounds))
        sides = _together(open_while, paths["priorities"], through, service, before, actor)
        figures += _compare(f"priorities, {AT_ONCE} at once", in_turns(sides, rounds))
    without = () if before else ("nginx not installed, and no apt here to fetch it.",)
    return Measured(tuple(figures), (*NOTES, *without))


NOTES = (
    "Tracing off and no access log on every side, so that neither proxy pays for telling.",
    "The gateway's part includes session, permission to come in, minting a token and metrics.",
)


def _sides(  # noqa: PLR0913 - the three ways, each named
    open_while: ExitStack,
    path: str,
    through: Caller,
    service: str,
    before: str | None,
    actor: Actor,
) -> dict[str, Callable[[], list[float]]]:
    def beside(url: str) -> Callable[[], list[float]]:
        caller = open_while.enter_context(Caller(url))

        def read() -> list[float]:
            caller.headers["Authorization"] = f"Bearer {mint(actor, key=KEY)}"
            return caller.timed(path, IN_A_ROUND)

        return read

    sides = {
        "gateway": partial(through.timed, f"/api/planning{path}", IN_A_ROUND),
        "direct": beside(service),
    }
    return {**sides, "nginx": beside(before)} if before else sides


def _together(  # noqa: PLR0913 - the three ways, each named
    open_while: ExitStack,
    path: str,
    through: Caller,
    service: str,
    before: str | None,
    actor: Actor,
) -> dict[str, Callable[[], list[float]]]:
    """Each way with several connections at once."""
    pool = open_while.enter_context(ThreadPoolExecutor(AT_ONCE))

    def crowd(many: list[Callable[[], list[float]]]) -> list[float]:
        runs = [pool.submit(one) for one in many]
        return [taken for run in runs for taken in run.result()]

    several = [
        _sides(
            open_while,
            path,
            open_while.enter_context(Caller(through.url, through.headers)),
            service,
            before,
            actor,
        )
        for _ in range(AT_ONCE)
    ]
    return {name: partial(crowd, [sides[name] for sides in several]) for name in several[0]}


def _compare(what: str, told: dict[str, list[list[float]]]) -> list[Figure]:
    figures = [
        Figure.of(f"{what}: gateway ÷ direct", ratios(told["gateway"], told["direct"]), "×", AIM)
    ]
    if "nginx" in told:
        figures += [
            Figure.of(f"{what}: nginx ÷ direct", ratios(told["nginx"], told["direct"]), "×"),
            Figure.of(f"{what}: gateway ÷ nginx", ratios(told["gateway"], told["nginx"]), "×"),
        ]
    return figures + [
        Figure.of(f"{what}: {side}", [1_000 * median(times) for times in rounds], " ms")
        for side, rounds in told.items()
    ]
