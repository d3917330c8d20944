"""The CEO's grid for nine, ninety and nine hundred schools, read over HTTP."""

import asyncio
import os
import sys
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from statistics import median
from time import monotonic, sleep

from calling import Caller
from keys import bearer, published_keys
from measuring import Aim, Figure, Measured, in_turns, ratios

from accountability.examples import CYCLE, PUBLISHED, a_milestone, a_plan, a_school, an_objective
from chassis.clock import real_clock
from chassis.lines import opened
from chassis.parcels import packed
from chassis.work import envelope_of
from contracts.base import Event
from contracts.examples import someone
from contracts.people import Role
from contracts.planning import PlanSnapshotTaken, PriorityId, Rating
from contracts.schools import SchoolId, SchoolRecorded
from suite_local.mongod import Mongod
from suite_local.ports import answers, free_port
from suite_local.programs import Program
from suite_local.rabbitmq import RabbitMQ

AIM = Aim(most=30)
SIZES = (9, 90, 900)
CEO = someone("ceo", Role.CEO)
WAYS = ("school", "priority")
PRIORITIES = [PriorityId(f"priority-{number}") for number in range(6)]
ROUNDS, IN_A_ROUND = 10, 10
_PATIENCE_SECONDS = 180


def told_of(number: int) -> list[Event]:
    """Make up a school and its plan: six objectives of five steps, rated differently."""
    school = SchoolId(f"school-{number:04}")
    ratings = list(Rating)
    objectives = [
        an_objective(
            f"{school}-{place}",
            priority,
            *(
                a_milestone(
                    f"{school}-{place}-{step}",
                    step + 1,
                    ratings[(number + place + step) % len(ratings)],
                    previous=Rating.NOT_STARTED,
                    rated_at=PUBLISHED,
                )
                for step in range(5)
            ),
        )
        for place, priority in enumerate(PRIORITIES)
    ]
    return [
        SchoolRecorded(school=a_school(school, f"School {number:04}")),
        PlanSnapshotTaken(plan=a_plan(*objectives, school_id=school)),
    ]


async def publish(amqp_url: str, schools: int) -> None:
    """Tell accountability of so many schools, through its own queue."""
    async with opened(amqp_url) as line:
        for number in range(schools):
            for fact in told_of(number):
                told = envelope_of(fact, about=f"{number}", sequence=1, now=real_clock())
                await line.publish(packed(told), to_queue="accountability")


class Trust:
    """Accountability over a database of its own, holding so many schools."""

    def __init__(self, folder: Path, schools: int, keys: str) -> None:
        self.schools = schools
        self._keys = keys
        self._folder = folder
        folder.mkdir(parents=True)
        self._mongod = Mongod(folder / "mongod")
        self._mongod.start()

    def seed(self, amqp_url: str) -> None:
        """Let it hear of its schools as it would in life."""
        with self.served(amqp_url) as url, Caller(url) as caller:
            _until(lambda: caller.ask("GET", "/readyz")["broker"] == "up", "the broker")
            asyncio.run(publish(amqp_url, self.schools))
            _until(lambda: self._shown(caller) == self.schools, f"{self.schools} schools")

    @contextmanager
    def served(self, amqp_url: str) -> Generator[str]:
        """Run the service; gives its address."""
        port = free_port()
        environment = {
            **os.environ,
            "MONGODB_URL": self._mongod.url,
            "AMQP_URL": amqp_url,
            "JWKS_URL": self._keys,
        }
        command = [
            *(sys.executable, "-m", "uvicorn", "--factory", "accountability.main:service"),
            *("--port", str(port), "--no-access-log"),
        ]
        program = Program("accountability", command, self._folder, environment)
        program.start()
        try:
            program.until(lambda: answers(port))
            yield f"http://127.0.0.1:{port}"
        finally:
            program.stop()

    def stop(self) -> None:
        self._mongod.kill()

    def _shown(self, caller: Caller) -> int:
        rows = caller.ask("GET", _path("school"), headers=bearer(CEO))["rows"]
        return sum(row["sip"] is not None for row in rows)


def measure(folder: Path, *, small: bool) -> Measured:
    """Seed each size by events; then read all three in turns, the broker away from each."""
    with ExitStack() as running, published_keys() as keys:
        rabbitmq = RabbitMQ(folder / "rabbitmq")
        running.callback(rabbitmq.kill)
        rabbitmq.start()
        addresses: dict[int, str] = {}
        for schools in SIZES[:2] if small else SIZES:
            trust = Trust(folder / str(schools), schools, keys)
            running.callback(trust.stop)
            trust.seed(rabbitmq.url)
            nowhere = f"amqp://127.0.0.1:{free_port()}/"  # one broker, one queue, three readers
            addresses[schools] = running.enter_context(trust.served(nowhere))
        callers = {
            schools: running.enter_context(Caller(url)) for schools, url in addresses.items()
        }
        figures = [figure for way in WAYS for figure in _read(callers, way, 2 if small else ROUNDS)]
    return Measured(tuple(figures), ("Each school has a plan of 6 objectives and 30 milestones.",))


def _read(callers: dict[int, Caller], way: str, rounds: int) -> list[Figure]:
    def read(caller: Caller) -> list[float]:
        caller.headers.update(bearer(CEO))
        return caller.timed(_path(way), IN_A_ROUND)

    sides = {str(schools): partial(read, caller) for schools, caller in callers.items()}
    told = in_turns(sides, rounds)
    few, many = min(callers), max(callers)
    growth = ratios(told[str(many)], told[str(few)])
    return [
        Figure.of(f"by {way}: {many} schools ÷ {few}", growth, aim=AIM),
        *(
            Figure.of(f"by {way}: {size} schools", [1_000 * median(one) for one in times], " ms")
            for size, times in told.items()
        ),
    ]


def _until(there: Callable[[], bool], what: str) -> None:
    until = monotonic() + _PATIENCE_SECONDS
    while not there():
        if monotonic() > until:
            raise TimeoutError(f"waited {_PATIENCE_SECONDS} s for {what}")
        sleep(0.2)


def _path(way: str) -> str:
    return f"/grid?cycle={CYCLE}&regroup={way}"
