"""The comparison page for nine, ninety and nine hundred schools of one phase, over HTTP."""

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from httpx2 import ASGITransport, AsyncClient
from measuring import Aim, Figure, Measured, in_turns, ratios

from chassis.app import create_app
from chassis.bus import SYSTEM
from chassis.mongo_store import MongoStore
from chassis.store import Repository
from chassis.testing import KEY, NOW, KeysInHand
from chassis.tokens import mint
from chassis.work import Work
from contracts.access import Actor
from contracts.base import Aggregate
from contracts.examples import someone
from contracts.people import Role
from contracts.performance import Dataset, Group
from contracts.performance.measures import measures
from contracts.schools import Phase, SchoolId
from performance.examples_of_headlines import a_figure, a_school, a_sheet, an_area_sheet
from performance.known.repository import KnownSchools
from performance.main import PERFORMANCE
from performance.sheets.model.holding import Holding
from performance.sheets.repository import AreaSheets, Holdings, Sheets
from suite_local.mongod import Mongod

AIM = Aim(most=100)
SIZES = (9, 90, 900)
ROUNDS = 7
YEARS = ("2022-23", "2023-24", "2024-25", "2025-26")
CEO = someone("ceo", Role.CEO)
GOVERNOR = someone("governor", Role.GOVERNOR, at="school-0001")
PATH = "/comparison?phase=secondary&dataset=ks4"
COHORTS = dict(zip(Group, (150, 40, 110, 20, 8, 122, 72, 78), strict=True))
FIGURES = [
    a_figure(measure.code, 41.5, cohort, group)
    for measure in measures().values()
    if measure.dataset is Dataset.KS4
    for group, cohort in COHORTS.items()
]
_AT_ONCE = 200
Made = tuple[type[Repository[Any]], Aggregate]


def made_up(schools: int) -> Iterator[Made]:
    """Give each school four years of every KS4 measure for every group."""
    sheets = [a_sheet(SchoolId("ashlode"), FIGURES, year, urn="900001") for year in YEARS]
    for number in range(schools):
        school = SchoolId(f"school-{number:04}")
        yield KnownSchools, a_school(school, f"{900_000 + number}", Phase.SECONDARY)
        for sheet in sheets:
            own = sheet.but(id=f"{school}:{sheet.year}:ks4", school_id=school)
            yield Sheets, own
            yield Holdings, Holding.of(own, 0)
    for year in YEARS:
        yield AreaSheets, an_area_sheet("england", FIGURES, year)


class Trust:
    """Performance's own database and application, with so many schools of one phase."""

    def __init__(self, url: str, schools: int) -> None:
        self.schools = schools
        self.store = MongoStore(url, f"comparison-{schools}", lambda: NOW)
        self.app = create_app(
            "performance", store=self.store, keys=KeysInHand(), routers=PERFORMANCE.routers
        )

    async def seed(self) -> None:
        """Write everything down."""
        await self.store.prepare(PERFORMANCE.repositories)
        made = list(made_up(self.schools))
        for begin in range(0, len(made), _AT_ONCE):
            await self.store.transact(SYSTEM, partial(_written, made[begin : begin + _AT_ONCE]))

    async def compare(self, actor: Actor) -> list[float]:
        """Ask for the page; gives seconds until its last byte is there."""
        headers = {"Authorization": f"Bearer {mint(actor, key=KEY)}"}
        transport = ASGITransport(self.app)
        async with AsyncClient(transport=transport, base_url="http://x", headers=headers) as client:
            began = perf_counter()
            answer = await client.get(PATH)
            took = perf_counter() - began
        if len(answer.json()["schools"]) != (self.schools if actor is CEO else 1):
            raise AssertionError(answer.text[:200])
        return [took]


async def _written(made: Sequence[Made], work: Work) -> None:
    for repository, aggregate in made:
        await repository(work).save(aggregate)


def measure(folder: Path, *, small: bool) -> Measured:
    """Seed each size; then ask each for its page in turns, as the CEO and as a governor."""
    (folder / "mongod").mkdir(parents=True)
    mongod = Mongod(folder / "mongod")
    with ExitStack() as running, asyncio.Runner() as runner:
        running.callback(mongod.kill)
        mongod.start()
        trusts = [Trust(mongod.url, schools) for schools in (SIZES[:2] if small else SIZES)]
        for trust in trusts:
            runner.run(trust.seed())
        rounds = 2 if small else ROUNDS
        all_of_them, of_one = (
            in_turns({str(t.schools): partial(_run, runner, t, who) for t in trusts}, rounds)
            for who in (CEO, GOVERNOR)
        )
    few, many = str(trusts[0].schools), str(trusts[-1].schools)
    figures = (
        Figure.of(
            f"the page: {many} schools ÷ {few}",
            ratios(all_of_them[many], all_of_them[few]),
            aim=AIM,
        ),
        *_of("the page", all_of_them),
        *_of("a governor's own school", of_one),
    )
    notes = (
        "Each school has four years of every KS4 measure for all eight groups, 192 figures.",
        "The page shows the headlines with trend, change, six gaps, trust and England.",
        "*A governor's own school* is shown beside a trust figure made of all of them.",
    )
    return Measured(figures, notes)


def _run(runner: asyncio.Runner, trust: Trust, who: Actor) -> list[float]:
    return runner.run(trust.compare(who))


def _of(what: str, told: dict[str, list[list[float]]]) -> list[Figure]:
    return [
        Figure.of(f"{what}: {size} schools", [1_000 * median(one) for one in times], " ms")
        for size, times in told.items()
    ]
