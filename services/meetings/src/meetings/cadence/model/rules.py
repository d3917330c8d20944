"""Which rules hold for a forum, with which number, and how each is judged."""

from collections.abc import Callable
from datetime import date

from contracts.directory import TrustSettings
from contracts.meetings import CadenceRule, ForumKind
from meetings.cadence.model.first_weeks import judge_first_weeks
from meetings.cadence.model.floors import due_terms, judge_floor
from meetings.cadence.model.fortnightly import due_dates, judge_fortnights
from meetings.cadence.model.ground import Ground, Reading
from meetings.cadence.model.termly import judge_terms

Judge = Callable[[Ground], Reading | None]

_JUDGES: dict[CadenceRule, Judge] = {
    CadenceRule.K3: judge_first_weeks,
    CadenceRule.K4: judge_terms,
    CadenceRule.K8: judge_floor,
    CadenceRule.K9: judge_floor,
    CadenceRule.K10: judge_floor,
    CadenceRule.K11: judge_terms,
    CadenceRule.K12: judge_fortnights,
    CadenceRule.K13: judge_fortnights,
    CadenceRule.K14: judge_floor,
    CadenceRule.K15: judge_floor,
}
_GIVEN = {CadenceRule.K8: 3, CadenceRule.K9: 2, CadenceRule.K10: 1}
FORTNIGHTLY = (CadenceRule.K12, CadenceRule.K13)
TOLD_NOT_HELD = (CadenceRule.K14, CadenceRule.K15)
"""Counted from what was presented or reported, not from meetings."""


def rules_of(kind: ForumKind, rule: CadenceRule | None) -> tuple[CadenceRule, ...]:
    """List what a forum is held to; who supports a school also meets its Head early (K3)."""
    if rule is None:
        return ()
    return (CadenceRule.K3, rule) if kind is ForumKind.SUPPORT else (rule,)


def times_of(rule: CadenceRule, settings: TrustSettings) -> int:
    """Give a rule's number: the brief's own, or the trust's setting."""
    by_setting = {
        CadenceRule.K3: settings.support_meeting_within_school_weeks,
        CadenceRule.K4: settings.support_reviews_each_term,
        CadenceRule.K14: settings.lgb_presentations_each_cycle,
        CadenceRule.K15: settings.trustee_updates_each_cycle,
    }
    return by_setting.get(rule) or _GIVEN.get(rule, 1)


def judge(rule: CadenceRule, ground: Ground) -> Reading | None:
    """Read a rule on its ground; None where nothing is owed in this cycle."""
    return _JUDGES[rule](ground)


def dates_to_plan(rule: CadenceRule, ground: Ground) -> tuple[date, ...]:
    """List when meetings are still due this cycle, for whoever puts them into the calendar."""
    reading = judge(rule, ground)
    if reading is None:
        return ()
    if _JUDGES[rule] is judge_fortnights:
        return tuple(day for day in due_dates(ground).values() if day >= ground.today)
    if _JUDGES[rule] is judge_floor:
        return due_terms(ground)
    if _JUDGES[rule] is judge_terms:
        ends = [t.ends for t in ground.calendar.terms if t.ends >= ground.today]
        return tuple(day for day in ends if reading.next_due and day >= reading.next_due)
    return (reading.next_due,) if reading.next_due else ()
