"""Reading the files under `ashlode/`."""

import csv
import tomllib
from datetime import date
from functools import cache
from importlib.resources import files

from contracts.base import Frozen
from contracts.calendar import Calendar
from contracts.directory import NetworkKind
from contracts.people import Role
from demo_trust.content.occasions import Occasion, Year, board
from demo_trust.content.performance import PerformanceContent
from demo_trust.content.plan import PlanContent
from demo_trust.content.trust import (
    NetworkContent,
    PersonContent,
    SchoolContent,
    TrustContent,
)

ASHLODE = files("demo_trust") / "ashlode"


class Content(Frozen):
    """The whole demo trust as it is written down; schools by their keys."""

    trust: TrustContent
    schools: dict[str, SchoolContent]
    people: tuple[PersonContent, ...]
    plans: tuple[PlanContent, ...]
    year: Year
    performance: PerformanceContent

    def networks(self) -> tuple[NetworkContent, ...]:
        """List every network with its members, a governing body for each school among them."""
        marked = [
            NetworkContent(name=name, kind=kind, school=None, members=self._marked(mark))
            for kind, names in self.trust.networks.items()
            for name, mark in names.items()
        ]
        boards = [
            NetworkContent(
                name=board(school.short_name),
                kind=NetworkKind.LOCAL_GOVERNING_BODY,
                school=key,
                members=tuple(
                    one for one in self.people if one.role is Role.GOVERNOR and one.school == key
                ),
            )
            for key, school in self.schools.items()
        ]
        return (*marked, *boards)

    def calendar_of(self, school: str) -> Calendar:
        """Give the year the demonstration stands in as a school keeps it (R2)."""
        kept = self.trust.calendar
        for own in self.trust.own_dates:
            if own.school == school and own.cycle == kept.year.label:
                return kept.but(terms=own.terms, inset_days=own.inset_days)
        return kept

    def occasions(self) -> tuple[Occasion, ...]:
        """List every meeting of the year."""
        calendars = {key: self.calendar_of(key) for key in self.schools}
        places = {key: school.short_name for key, school in self.schools.items()}
        return tuple(self.year.occasions(calendars, places))

    def days(self) -> tuple[date, ...]:
        """List every day on which something happened in the trust, in order."""
        trust = self.trust
        happened = (*trust.calendars, *trust.own_dates, *trust.priorities)
        days = {trust.profiles_recorded, *(one.published for one in happened)}
        days |= self.year.boards.days() | self._days_of_meetings() | self.performance.days()
        return tuple(sorted(days.union(*(plan.days() for plan in self.plans))))

    def overdue(self) -> int:
        """Count the steps that are overdue on the day the demonstration stands at (R12)."""
        trust = self.trust
        ended = frozenset(term.number for term in trust.calendar.terms if term.ends < trust.today)
        return sum(1 for plan in self.plans for _ in plan.overdue_on(ended))

    def _days_of_meetings(self) -> set[date]:
        met = [one for one in self.occasions() if one.planned < self.trust.today]
        actions = [action for one in met for action in one.actions]
        answers = [action.answer.on for action in actions if action.answer]
        done = [action.done for action in actions if action.done]
        planned = [one.planned for one in met]
        return {self.year.forums.booked, *planned, *(m.on for m in met), *answers, *done}

    def _marked(self, mark: str) -> tuple[PersonContent, ...]:
        return tuple(one for one in self.people if mark in one.networks)


@cache
def ashlode() -> Content:
    """Read Ashlode Trust; the files ship with this package."""
    return Content.model_validate(
        {
            "trust": _toml("trust.toml"),
            "schools": _toml("schools.toml"),
            "people": [
                {**row, "networks": row["networks"].split()}
                for row in csv.DictReader(_text("people.csv").splitlines())
            ],
            "plans": [
                tomllib.loads(file.read_text("utf-8"))
                for cycle in sorted(one.name for one in (ASHLODE / "plans").iterdir())
                for file in sorted((ASHLODE / "plans" / cycle).iterdir(), key=lambda one: one.name)
            ],
            "year": {
                "forums": _toml("meetings", "forums.toml"),
                "record": _toml("meetings", "held.toml"),
                "boards": _toml("meetings", "governance.toml"),
            },
            "performance": {
                "files": _toml("performance", "figures.toml")["files"],
                "tiers": _toml("performance", "risk.toml")["tiers"],
                "collections": _toml("performance", "collections.toml")["collections"],
                "reports": _toml("performance", "heads-reports.toml")["reports"],
            },
        }
    )


def _toml(*path: str) -> dict[str, object]:
    return tomllib.loads(_text(*path))


def _text(*path: str) -> str:
    return ASHLODE.joinpath(*path).read_text("utf-8")
