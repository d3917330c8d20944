"""A meeting as whoever asks may see it: its record only to those who write it until published."""

from collections.abc import Mapping, Sequence

from chassis.work import Work
from contracts.api.meetings_meeting import (
    AgendaItemView,
    DecisionView,
    ForumName,
    MeetingMay,
    MeetingView,
    MinutesView,
    PracticeView,
    ProposalView,
)
from contracts.meetings import ActionState, ForumKind, MeetingState
from meetings.known.model import KnownAction
from meetings.known.repository import KnownActions, KnownForums
from meetings.meetings.model.agenda import AgendaItem, item_for
from meetings.meetings.model.meeting import Meeting, Tabled
from meetings.meetings.model.minutes import ItemMinutes
from meetings.meetings.repository import Meetings, MinutesOfItems, Proposals


def title_of(meeting: Meeting, names: Mapping[str, str]) -> str:
    """Give a meeting's own title, or its forums' names."""
    return meeting.own_title or " and ".join(names.get(i, i) for i in meeting.forum_ids)


async def meeting_as_seen(work: Work, meeting: Meeting) -> MeetingView:
    """Show a meeting whole."""
    forums = await KnownForums(work).of(meeting.forum_ids)
    names = {i: forum.name for i, forum in forums.items()}
    minutes = await MinutesOfItems(work).of(meeting)
    agreed = await KnownActions(work).agreed_in(meeting.id)
    may = _may(work, meeting, minutes, agreed)
    shown = minutes if may.read_minutes else {}
    return MeetingView(
        **meeting.model_dump(
            include=set(MeetingView.model_fields)
            - {"agenda", "decisions", "practices", "proposals"}
        ),
        title=title_of(meeting, names),
        forums=tuple(ForumName(id=i, name=names.get(i, i)) for i in meeting.forum_ids),
        agenda=tuple(_item(item, shown.get(item.id)) for item in meeting.agenda),
        proposals=await _proposals(work, meeting),
        decisions=_decisions(meeting) if may.read_minutes else (),
        practices=_practices(meeting) if may.read_minutes else (),
        open_actions=sum(action.state is ActionState.OPEN for action in agreed),
        may=may,
    )


def _may(
    work: Work,
    meeting: Meeting,
    minutes: Mapping[str, ItemMinutes],
    agreed: Sequence[KnownAction],
) -> MeetingMay:
    write = Meetings(work).may_write(meeting)
    planned = meeting.state is MeetingState.SCHEDULED
    minuted = meeting.kind is not ForumKind.ONE_TO_ONE
    going = meeting.state is not MeetingState.CANCELLED
    empty = not (minutes or meeting.decisions or meeting.practices or agreed)
    return MeetingMay(
        write=write,
        move=write and planned,
        hold=write and planned and meeting.on <= work.today,
        minute=write and minuted and going,
        publish=write and minuted and meeting.state is MeetingState.HELD,
        delete=write and not going and empty,
        read_minutes=minuted and (write or meeting.published_at is not None),
    )


def _item(item: AgendaItem, minutes: ItemMinutes | None) -> AgendaItemView:
    return AgendaItemView(
        id=item.id,
        title=item.title,
        standing=item.standing,
        snapshot=item.snapshot,
        minutes=minutes.text if minutes else "",
        minutes_version=minutes.version if minutes else 0,
        minuted_by=minutes.signed.by if minutes else None,
        minuted_at=minutes.signed.at if minutes else None,
    )


async def _proposals(work: Work, meeting: Meeting) -> tuple[ProposalView, ...]:
    """List what lay before a held meeting, or waits for one that is its forum's next."""
    if meeting.state is MeetingState.CANCELLED:
        return ()
    meetings, waiting = Meetings(work), await Proposals(work).before(meeting.forum_ids)
    open_ids = {proposal.id for proposal in waiting}
    lying = meeting.tabled
    if meeting.state is MeetingState.SCHEDULED:
        here = {
            forum_id
            for forum_id in {proposal.forum_id for proposal in waiting}
            if await meetings.is_next(meeting, forum_id, work.today)
        }
        lying = tuple(one.tabled for one in waiting if one.forum_id in here)
    return tuple(_proposal(meeting, one, is_open=one.id in open_ids) for one in lying)


def _proposal(meeting: Meeting, one: Tabled, *, is_open: bool) -> ProposalView:
    decided = [
        d for d in meeting.decisions if (d.about, d.subject_id) == (one.kind, one.subject_id)
    ]
    return ProposalView(
        **dict(one),
        item_id=item_for(meeting.agenda, one.kind),
        open=is_open,
        decision=decided[-1].outcome if decided else None,
    )


def _decisions(meeting: Meeting) -> tuple[DecisionView, ...]:
    return tuple(
        DecisionView(
            id=one.id,
            text=one.text,
            about=one.about,
            subject_id=one.subject_id,
            school_id=one.school_id,
            outcome=one.outcome,
            by=one.signed.by,
            at=one.signed.at,
        )
        for one in meeting.decisions
    )


def _practices(meeting: Meeting) -> tuple[PracticeView, ...]:
    return tuple(
        PracticeView(
            id=one.id,
            school_id=one.school_id,
            subject=one.subject,
            theme=one.theme,
            text=one.text,
            by=one.signed.by,
            at=one.signed.at,
        )
        for one in meeting.practices
    )


def minutes_shown(minutes: ItemMinutes) -> MinutesView:
    """Show the minutes of one item."""
    return MinutesView(
        id=minutes.id,
        version=minutes.version,
        meeting_id=minutes.meeting_id,
        item_id=minutes.item_id,
        text=minutes.text,
        minuted_by=minutes.signed.by,
        minuted_at=minutes.signed.at,
    )
