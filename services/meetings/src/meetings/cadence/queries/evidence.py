"""Gather what forums are judged on: their meetings, what boards were told, calendars, settings."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from chassis.work import Work
from contracts.calendar import AcademicYear, Calendar
from contracts.directory import Cycle, TrustSettings
from contracts.meetings import CadenceRule, ForumId, ForumKind, MeetingState
from contracts.schools import SchoolId
from meetings.cadence.model.ground import Ground
from meetings.cadence.model.kept import KeptMeeting, KeptTelling
from meetings.cadence.model.rules import FORTNIGHTLY, TOLD_NOT_HELD, times_of
from meetings.cadence.repository import KeptMeetings, KeptTellings
from meetings.known.model import KnownForum
from meetings.known.repository import KnownCalendars, KnownSettingsOfTrust

K = TypeVar("K", KeptMeeting, KeptTelling)

AT_ONCE = 100
"""Forums at a time: a year of fortnightly meetings of so many is read in one find."""


@dataclass
class Evidence:
    """What is known of some forums in one cycle, with what this work has just learnt."""

    work: Work
    cycle: Cycle
    settings: TrustSettings
    beginning: date
    meetings: dict[str, list[KeptMeeting]]
    tellings: dict[str, list[KeptTelling]]
    calendars: dict[SchoolId | None, Calendar]

    @classmethod
    async def gathered(
        cls,
        work: Work,
        forums: Sequence[KnownForum],
        cycle: Cycle,
        just_kept: Sequence[KeptMeeting | KeptTelling] = (),
    ) -> "Evidence":
        """Read everything once; `just_kept` stands for what this work has not committed yet."""
        ids = [forum.id for forum in forums]
        told = {one.id: one for one in just_kept if isinstance(one, KeptTelling)}
        met = {one.id: one for one in just_kept if isinstance(one, KeptMeeting)}
        tellings = {one.id: one for one in await KeptTellings(work).of(ids, cycle)} | told
        meetings = {one.id: one for one in await KeptMeetings(work).of(ids, cycle)} | met
        first = await KeptMeetings(work).beginning()
        firsts = [day for day in (first, *(one.first_on for one in met.values())) if day]
        return cls(
            work=work,
            cycle=cycle,
            settings=await KnownSettingsOfTrust(work).now(),
            beginning=min(firsts, default=work.today),
            meetings=_by_forum(
                ids, ((f, m) for m in meetings.values() for f in m.forum_ids), cycle
            ),
            calendars=await KnownCalendars(work).kept_by_some(
                (forum.school_id for forum in forums), cycle
            ),
            tellings=_by_forum(ids, ((t.forum_id, t) for t in tellings.values()), cycle),
        )

    def ground(self, forum: KnownForum, rule: CadenceRule) -> Ground | None:
        """Lay out what a rule is judged on; None until the cycle's calendar is known."""
        calendar = self.calendars.get(forum.school_id)
        if calendar is None:
            return None
        held, planned = self._dates(forum, rule)
        met = self.meetings[forum.id]
        put_off = {one.on for one in met if _is_planned(one) and one.on != one.first_on}
        return Ground(
            calendar=calendar,
            today=self.work.today,
            since=self._since(forum, calendar),
            held=held,
            planned=planned,
            moved=tuple(day for day in planned if day in put_off),
            anchor=self._anchor(forum, calendar) if rule in FORTNIGHTLY else None,
            times=times_of(rule, self.settings),
            each_term_wanted=forum.kind is ForumKind.KEY_COLLEAGUES,
        )

    def _dates(
        self, forum: KnownForum, rule: CadenceRule
    ) -> tuple[tuple[date, ...], tuple[date, ...]]:
        if rule in TOLD_NOT_HELD:
            told = self.tellings[forum.id]
            return tuple(sorted(one.given_on for one in told if not one.withdrawn)), ()
        met = self.meetings[forum.id]
        held = [one.on for one in met if one.state is MeetingState.HELD]
        planned = [one.on for one in met if _is_planned(one)]
        coming = tuple(sorted(day for day in planned if day >= self.work.today))
        return tuple(sorted(held)), coming

    def _since(self, forum: KnownForum, calendar: Calendar) -> date:
        """Say from when a forum owes anything: its founding or first meeting, and the trust's."""
        own = [one.first_on for one in self.meetings[forum.id]]
        begun = min([*own, forum.founded_on or self.beginning])
        since = max(self.beginning, begun)
        first_day = AcademicYear.read(self.cycle).starts
        first_fortnight = calendar.school_weeks[1].days[-1]
        return first_day if first_day <= since <= first_fortnight else since

    def _anchor(self, forum: KnownForum, calendar: Calendar) -> date | None:
        planned = [
            one.first_on
            for one in self.meetings[forum.id]
            if one.state is not MeetingState.CANCELLED and calendar.is_school_day(one.first_on)
        ]
        return min(planned, default=None)


def _is_planned(meeting: KeptMeeting) -> bool:
    return meeting.state is MeetingState.SCHEDULED


def _by_forum(
    ids: Sequence[str], pairs: Iterable[tuple[ForumId, K]], cycle: Cycle
) -> dict[str, list[K]]:
    sorted_out: dict[str, list[K]] = {key: [] for key in ids}
    for forum_id, one in pairs:
        if forum_id in sorted_out and one.cycle == cycle:
            sorted_out[forum_id].append(one)
    return sorted_out
