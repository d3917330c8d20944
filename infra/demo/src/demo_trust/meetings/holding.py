"""Holding a meeting: who came, what was said and decided, and letting its members read that."""

from contracts.api.meetings_meeting import MeetingView, MinutesView
from contracts.api.meetings_minutes import (
    DecisionBody,
    NotePractice,
    StandingItem,
    TakeAttendance,
    WriteMinutes,
)
from contracts.meetings import ForumKind, MeetingState
from demo_trust.content.meetings import PracticeContent
from demo_trust.content.occasions import Occasion
from demo_trust.meetings.secretary import API, Booked, Secretary
from demo_trust.visitors import Visitor

_UNDER = {
    ForumKind.EXECUTIVE: StandingItem.DECISIONS,
    ForumKind.TEAM: StandingItem.RISK,
    ForumKind.KEY_COLLEAGUES: StandingItem.GOOD_PRACTICE,
    ForumKind.FACULTY: StandingItem.GOOD_PRACTICE,
    ForumKind.LOCAL_GOVERNING_BODY: StandingItem.PRESENTATION,
    ForumKind.TRUSTEES: StandingItem.QUESTIONS,
}
"""The standing item that the minutes of a kind of meeting are written to."""


async def hold(secretary: Secretary, occasion: Occasion) -> None:
    """Say who came, then minute and publish; a pair's meeting has no minutes."""
    booked = secretary.found(occasion)
    if booked is None or booked.published or booked.state is MeetingState.CANCELLED:
        return
    writer = await secretary.writer(occasion)
    if occasion.minutes:
        path = f"{API}/meetings/{booked.id}"
        view = await writer.get(path, MeetingView)
        if view.state is MeetingState.SCHEDULED:
            came = _came(secretary, occasion, view)
            view = await writer.amend(path, "hold", MeetingView, came, version=view.version)
            secretary.note(occasion, view)
        await _minute(secretary, writer, occasion, view)
    elif booked.state is MeetingState.SCHEDULED:
        await _hold_a_pair(secretary, writer, occasion, booked)


async def _hold_a_pair(
    secretary: Secretary, writer: Visitor, occasion: Occasion, booked: Booked
) -> None:
    pair = (secretary.writer_id(occasion), secretary.known.head(occasion.school))
    path, came = f"{API}/meetings/{booked.id}", TakeAttendance(attended=pair)
    view = await writer.amend(path, "hold", MeetingView, came, version=booked.version)
    secretary.note(occasion, view)


def _came(secretary: Secretary, occasion: Occasion, view: MeetingView) -> TakeAttendance:
    """Let everybody have come except from the schools that are named as absent."""
    away = set(occasion.record.absent) if occasion.record else set[str]()
    wanted = dict.fromkeys((*view.members, *view.invited))
    return TakeAttendance(
        attended=tuple(one for one in wanted if secretary.known.school_of(one) not in away)
    )


async def _minute(
    secretary: Secretary, writer: Visitor, occasion: Occasion, view: MeetingView
) -> None:
    path = f"{API}/meetings/{view.id}"
    item = next(one for one in view.agenda if one.standing is _UNDER[view.kind])
    if not item.minutes_version:
        minutes = WriteMinutes(text=occasion.minutes)
        await writer.put(f"{path}/items/{item.id}/minutes", MinutesView, minutes, version=0)
    decided = {one.text for one in view.decisions}
    for text in occasion.record.decisions if occasion.record else ():
        if text not in decided:
            view = await writer.post(f"{path}/decisions", MeetingView, DecisionBody(text=text))
    noted = {one.text for one in view.practices}
    for practice in occasion.record.practice if occasion.record else ():
        if practice.words not in noted:
            body = _practice(secretary, practice)
            view = await writer.post(f"{path}/practices", MeetingView, body)
    view = await writer.amend(path, "publish", MeetingView, version=view.version)
    secretary.note(occasion, view)


def _practice(secretary: Secretary, content: PracticeContent) -> NotePractice:
    return NotePractice(
        school_id=secretary.known.schools[content.school],
        subject=content.subject,
        theme=content.theme,
        text=content.words,
    )
