"""Forums and their meetings as `ashlode/meetings` tells them: led, held, planned, agreed."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Annotated

from pydantic import BeforeValidator, Field

from contracts.api.meetings_scheduling import WallTime
from contracts.base import Frozen
from contracts.meetings import Answer, DeclineReason
from demo_trust.content.plan import parts

_ANSWER = re.compile(
    r"(?P<kind>[a-z]+) (?P<on>\d{4}-\d\d-\d\d)(?: (?P<reason>[a-z-]+))?(?:: (?P<words>.+))?"
)


class LeadsContent(Frozen):
    """Who leads a forum: a job in the trust, and "job title, school"; empty for nobody yet."""

    lead: str
    agenda: str


class SupportContent(Frozen):
    """Which lead meets a school's Headteacher for an hour, and on which days they met."""

    lead: str
    at: WallTime
    met: tuple[date, ...]


class OneToOnesContent(Frozen):
    """A school's 1:1s: half an hour every second school week from the first (K13).

    `moved` says on which day a planned one was held, `cancelled` why one was not held at all.
    """

    first: date
    at: WallTime
    moved: dict[date, date] = {}
    cancelled: dict[date, str] = {}
    next: date | None = None


class ForumsContent(Frozen):
    """Leads by forum, pairs by school; on the day `booked` the year's dates were agreed."""

    booked: date
    one_to_ones_until: date
    leads: dict[str, LeadsContent]
    support: dict[str, SupportContent]
    one_to_ones: dict[str, OneToOnesContent]


class AnswerContent(Frozen):
    """What a school made of an action: "declined 2026-11-05 does-not-apply: the words"."""

    kind: Answer
    on: date
    reason: DeclineReason | None = None
    words: str | None = None


def _answer(written: object) -> object:
    if not isinstance(written, str):
        return written
    return parts(_ANSWER, written) if written else None


class ActionContent(Frozen):
    """What was agreed. `owner` is a job at the school or in the trust.

    `objective` is the code of the priority whose first objective it serves, or "own".
    """

    school: str = ""
    owner: str
    objective: str = ""
    due: date
    words: str
    answer: Annotated[AnswerContent | None, BeforeValidator(_answer)] = None
    done: date | None = None

    def overdue_on(self, today: date) -> bool:
        """Say whether it waits to be done past its day."""
        declined = self.answer is not None and self.answer.kind is Answer.DECLINED
        return not self.done and not declined and self.due < today


class PracticeContent(Frozen):
    """Good practice a school brought."""

    school: str
    subject: str
    theme: str
    words: str


Times = tuple[WallTime, WallTime]


class HeldContent(Frozen):
    """A meeting of one or several forums; nobody came from the schools in `absent`."""

    forums: tuple[str, ...]
    on: date
    at: Times
    place: str
    minutes: str
    absent: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()
    practice: tuple[PracticeContent, ...] = ()
    actions: tuple[ActionContent, ...] = ()


class AgreedContent(Frozen):
    """What the CEO and one Headteacher agreed in a 1:1."""

    school: str
    on: date
    actions: tuple[ActionContent, ...]

    @property
    def agreed(self) -> tuple[ActionContent, ...]:
        """The actions as their school's, which goes without saying in a 1:1."""
        return tuple(action.but(school=self.school) for action in self.actions)


class PlannedContent(Frozen):
    """Meetings still to come."""

    forums: tuple[str, ...]
    on: tuple[date, ...]
    at: Times
    place: str


class RecordContent(Frozen):
    """What was held, and what is in the calendar from here on."""

    meetings: tuple[HeldContent, ...]
    one_to_one_actions: tuple[AgreedContent, ...]
    planned: tuple[PlannedContent, ...] = Field(default=())

    @property
    def actions_of_forums(self) -> Iterator[ActionContent]:
        """Those that a forum agreed, and not two people."""
        for meeting in self.meetings:
            yield from meeting.actions

    @property
    def actions(self) -> Iterator[ActionContent]:
        """Every action, whoever agreed it."""
        yield from self.actions_of_forums
        for one in self.one_to_one_actions:
            yield from one.agreed
