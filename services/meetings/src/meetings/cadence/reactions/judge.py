"""Judge rhythms anew, and tell what reads differently from before."""

from collections.abc import Sequence
from dataclasses import dataclass

from chassis.work import Work
from contracts.calendar import AcademicYear
from contracts.calendar.terms import TERMS_IN_A_YEAR
from contracts.directory import Cycle
from contracts.meetings import CadenceFacts, CadenceRule, ForumId
from contracts.schools import SchoolId
from meetings.cadence.model.ground import Ground, Reading
from meetings.cadence.model.kept import KeptMeeting, KeptTelling
from meetings.cadence.model.rhythm import Rhythm, nothing_owed, rhythm_id
from meetings.cadence.model.rules import judge as reading_of
from meetings.cadence.model.rules import rules_of
from meetings.cadence.queries.evidence import AT_ONCE, Evidence
from meetings.cadence.repository import Rhythms
from meetings.known.model import KnownForum
from meetings.known.repository import KnownForums

Kept = KeptMeeting | KeptTelling


def running_cycle(work: Work) -> Cycle:
    """Name the cycle of today."""
    return Cycle(AcademicYear.of(work.today).label)


async def judge_some(work: Work, forums: Sequence[str], cycle: Cycle, *just_kept: Kept) -> None:
    """Judge some forums whose facts this work has changed.

    Every record of theirs is written, changed or not: two works that each know half of the facts
    so collide, and the second judges again with all of them.
    """
    if cycle > running_cycle(work) or not forums:
        return
    known = await KnownForums(work).of(forums)
    await _judge(work, list(known.values()), cycle, just_kept, always=True)


async def judge_all(
    work: Work, cycle: Cycle, *just_kept: Kept, at: SchoolId | None = None, always: bool = False
) -> None:
    """Judge every forum, or a school's; without `always`, write only what reads differently."""
    if cycle > running_cycle(work):
        return
    forums = await KnownForums(work).all({"school_id": at} if at else {"active": True})
    for begin in range(0, len(forums), AT_ONCE):
        some = forums[begin : begin + AT_ONCE]
        await _judge(work, some, cycle, just_kept, always=always)


async def judge_today(work: Work) -> None:
    """Judge every forum once a day; last year's until it was judged to its end."""
    cycle = running_cycle(work)
    await judge_all(work, cycle)
    before = Cycle(AcademicYear.read(cycle).previous().label)
    left = await Rhythms(work).unclosed(before)
    for begin in range(0, len(left), AT_ONCE):
        known = await KnownForums(work).of(left[begin : begin + AT_ONCE])
        await _judge(work, list(known.values()), before, (), always=False)


async def _judge(
    work: Work,
    forums: list[KnownForum],
    cycle: Cycle,
    just_kept: Sequence[Kept],
    *,
    always: bool,
) -> None:
    evidence = await Evidence.gathered(work, forums, cycle, just_kept)
    rhythms, held = Rhythms(work), await Rhythms(work).of([f.id for f in forums], cycle)
    for forum in forums:
        rules = rules_of(forum.kind, forum.rule) if forum.active else ()
        for rule in rules:
            old = held.pop(rhythm_id(ForumId(forum.id), rule, cycle), None)
            ground = evidence.ground(forum, rule)
            if ground is not None:
                await _keep(rhythms, _Judged(forum, rule, cycle, ground), old, always=always)
    for dropped in held.values():
        await _drop(work, rhythms, dropped, always=always)


@dataclass(frozen=True)
class _Judged:
    forum: KnownForum
    rule: CadenceRule
    cycle: Cycle
    ground: Ground

    def facts(self, reading: Reading) -> CadenceFacts:
        return CadenceFacts(
            forum_id=ForumId(self.forum.id),
            school_id=self.forum.school_id,
            cycle=self.cycle,
            rule=self.rule,
            as_of=self.ground.today,
            **dict(reading),
        )


async def _keep(rhythms: Rhythms, judged: _Judged, old: Rhythm | None, *, always: bool) -> None:
    reading = reading_of(judged.rule, judged.ground)
    if old is None and reading is None:
        return
    facts = judged.facts(reading or nothing_owed())
    rhythm = old or Rhythm.begun(facts)
    closed = judged.ground.has_ended(TERMS_IN_A_YEAR)
    members, live = judged.forum.members, reading is not None
    now, told = rhythm.evaluated(facts, members, live=live, closed=closed)
    if always or now != rhythm or told:
        await rhythms.save(now, *told)


async def _drop(work: Work, rhythms: Rhythms, rhythm: Rhythm, *, always: bool) -> None:
    facts = rhythm.facts.but(as_of=work.today, **dict(nothing_owed()))
    now, told = rhythm.evaluated(facts, rhythm.members, live=False, closed=rhythm.closed)
    if always or now != rhythm:
        await rhythms.save(now, *told)
