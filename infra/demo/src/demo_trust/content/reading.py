"""Reading the files under `ashlode/`."""

import csv
import tomllib
from datetime import date
from functools import cache
from importlib.resources import files

from contracts.base import Frozen
from contracts.directory import NetworkKind
from contracts.people import Role
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

    def networks(self) -> tuple[NetworkContent, ...]:
        """List every network with its members, a governing body for each school among them."""
        marked = [
            NetworkContent(name=name, kind=kind, school=None, members=self._marked(mark))
            for kind, names in self.trust.networks.items()
            for name, mark in names.items()
        ]
        boards = [
            NetworkContent(
                name=f"{school.short_name} Local Governing Body",
                kind=NetworkKind.LOCAL_GOVERNING_BODY,
                school=key,
                members=tuple(
                    one for one in self.people if one.role is Role.GOVERNOR and one.school == key
                ),
            )
            for key, school in self.schools.items()
        ]
        return (*marked, *boards)

    def days(self) -> tuple[date, ...]:
        """List every day on which something happens in the trust or to a plan, in order."""
        trust = self.trust
        happened = (*trust.calendars, *trust.own_dates, *trust.priorities)
        days = {trust.profiles_recorded, *(one.published for one in happened)}
        return tuple(sorted(days.union(*(plan.days() for plan in self.plans))))

    def overdue(self) -> int:
        """Count the steps that are overdue on the day the demonstration stands at (R12)."""
        trust = self.trust
        ended = frozenset(term.number for term in trust.calendar.terms if term.ends < trust.today)
        return sum(1 for plan in self.plans for _ in plan.overdue_on(ended))

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
        }
    )


def _toml(name: str) -> dict[str, object]:
    return tomllib.loads(_text(name))


def _text(name: str) -> str:
    return (ASHLODE / name).read_text("utf-8")
