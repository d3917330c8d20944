"""From the answer to a meeting's action until it is kept in the school's inbox, and beside it from
the answer to a Head's rating until it is kept in the CEO's row: one at a time, in turns.
"""

from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from itertools import count, cycle
from pathlib import Path
from time import perf_counter, sleep
from typing import Any

from calling import Caller, entered, people_of
from measuring import Aim, Figure, Measured, in_turns, share
from pymongo import MongoClient
from pymongo.collection import Collection

from suite_local.otlp import OtlpReceiver
from suite_local.settings import SuiteSettings
from suite_local.suite import Suite

AIM = Aim(most=1_000)
ROUNDS, EACH = 5, 40
_PATIENCE_SECONDS = 10.0
_DESPITE = ["double-booked", "holiday", "weekend", "inset-day", "closure"]

Kept = Collection[dict[str, Any]]


def measure(folder: Path, *, small: bool) -> Measured:
    """Ask through the gateway, with tracing on, as `make run` has it."""
    (folder / "suite").mkdir()
    with OtlpReceiver() as receiver, ExitStack() as doors:
        telling = {"OTEL_EXPORTER_OTLP_ENDPOINT": receiver.url}
        with Suite(folder / "suite", SuiteSettings(environment=telling)) as suite:
            assign, rate = doors.enter_context(_sides(suite))
            rounds, each = (1, 8) if small else (ROUNDS, EACH)
            told = in_turns(
                {"inbox": lambda: _many(assign, each), "row": lambda: _many(rate, each)}, rounds
            )
    inbox, row = told["inbox"], told["row"]
    return Measured(
        (
            Figure.of("answer → in the inbox, p50", [share(one, 0.5) for one in inbox], " ms"),
            Figure.of(
                "answer → in the inbox, p95", [share(one, 0.95) for one in inbox], " ms", AIM
            ),
            Figure.of("answer → in the row, p50", [share(one, 0.5) for one in row], " ms"),
            Figure.of("answer → in the row, p95", [share(one, 0.95) for one in row], " ms"),
        ),
        (f"{each} of each a round, one at a time; looked for in the reading side's database.",),
    )


def _many(once: Callable[[], float], times: int) -> list[float]:
    return [1_000 * once() for _ in range(times)]


@contextmanager
def _sides(suite: Suite) -> Generator[tuple[Callable[[], float], Callable[[], float]]]:
    assert suite.mongod
    people = people_of(suite.gateway_url)
    ceo_of, head_of = (
        next(one for one in people if one["role"] == role) for role in ("ceo", "headteacher")
    )
    with (
        MongoClient[dict[str, Any]](suite.mongod.url) as kept,
        entered(suite.gateway_url, ceo_of) as ceo,
        entered(suite.gateway_url, head_of) as head,
    ):
        me = head.ask("GET", "/api/session")
        yield (
            _assigning(ceo, me, kept["planning"]["inbox"]),
            _rating(head, me, kept["accountability"]["rows"]),
        )


def _assigning(ceo: Caller, of: dict[str, Any], inbox: Kept) -> Callable[[], float]:
    forums = ceo.ask("GET", "/api/meetings/forums?limit=200")["items"]
    elg = next(forum["id"] for forum in forums if forum["kind"] == "executive")
    when = {"on": "2026-12-03", "starts_at": "07:30", "ends_at": "08:00", "despite": _DESPITE}
    meeting = ceo.ask("POST", "/api/meetings/meetings", {"forum_ids": [elg], **when})
    numbers = count(1)

    def assign() -> float:
        agreed = {
            "meeting_id": meeting["id"],
            "wording": f"Walk corridor {next(numbers)} together",
            "owner_id": of["person"]["id"],
            "due": "2027-01-29",
            "school_id": of["roles"][0]["school_id"],
        }
        action = ceo.ask("POST", "/api/meetings/actions", agreed)
        return _until(inbox, {"_id": action["id"]})

    return assign


def _rating(head: Caller, of: dict[str, Any], rows: Kept) -> Callable[[], float]:
    school = of["roles"][0]["school_id"]
    asked = f"?cycle=2026-27&school_id={school}"
    (found,) = head.ask("GET", f"/api/planning/plans{asked}")["items"]
    path = f"/api/planning/plans/{found['id']}"
    plan = head.ask("GET", path)
    version: int = plan["version"]
    milestones = [step["id"] for one in plan["objectives"] for step in one["milestones"]]
    ratings = cycle(["on-track"] * len(milestones) + ["at-risk"] * len(milestones))
    steps = cycle(milestones)
    row = rows.find_one({"school_id": school, "cycle": "2026-27"})
    assert row

    def rate() -> float:
        nonlocal version
        now = rows.find_one({"_id": row["_id"]})
        assert now
        body: dict[str, object] = {
            "rating": next(ratings),
            "note": "Looked at again.",
            "evidence": [],
        }
        seen = {"If-Match": f'"{version}"'}
        answer = head.ask("POST", f"{path}/milestones/{next(steps)}/ratings", body, seen)
        version = answer["version"]
        return _until(rows, {"_id": row["_id"], "version": {"$gt": now["version"]}})

    return rate


def _until(collection: Kept, query: dict[str, Any]) -> float:
    """Look again and again until it is there; gives the seconds it took."""
    began = perf_counter()
    while collection.find_one(query, {"_id": 1}) is None:
        if perf_counter() - began > _PATIENCE_SECONDS:
            raise TimeoutError("what was told never arrived")
        sleep(0.001)
    return perf_counter() - began
