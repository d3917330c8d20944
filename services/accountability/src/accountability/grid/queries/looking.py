"""Who looks at the grid, and on which day."""

from dataclasses import dataclass, field
from datetime import date
from typing import Self

from contracts.access import Actor, Reach
from contracts.cadence_words import arithmetic
from contracts.calendar import Calendar
from contracts.meetings import CadenceFacts
from contracts.permissions import Permission


@dataclass(frozen=True)
class Looking:
    """How far the person looking sees each part of a full row, and the days it is read by."""

    full: Reach
    ledger: Reach
    book: Reach
    signals: Reach
    tiers: Reach
    today: date
    since: date
    calendar: Calendar | None
    said: dict[tuple[object, ...], str] = field(default_factory=dict[tuple[object, ...], str])

    @classmethod
    def of(cls, actor: Actor, today: date, since: date, calendar: Calendar | None) -> Self:
        """Say how an actor looks at the grid on a day, minding what is new since another."""
        return cls(
            full=actor.reach(Permission.READ_SCHOOL_IN_FULL),
            ledger=actor.reach(Permission.READ_CADENCE_LEDGER),
            book=actor.reach(Permission.READ_ACTION_BOOK),
            signals=actor.reach(Permission.READ_SIGNALS),
            tiers=actor.reach(Permission.READ_RISK_TIER),
            today=today,
            since=since,
            calendar=calendar,
        )

    def words_for(self, line: CadenceFacts) -> str:
        """Say a line's arithmetic; many schools' read alike, and school weeks are slow to count."""
        told = dict(line)
        alike = tuple(told[name] for name in sorted(told.keys() - {"forum_id", "school_id"}))
        if alike not in self.said:
            self.said[alike] = arithmetic(line, self.calendar, self.today)
        return self.said[alike]
