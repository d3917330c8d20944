"""The minutes of one meeting, ready for paper: plain words in order, names of schools and all."""

from chassis.paper.page import Heading, Paper, Paragraph, Points, paragraphs
from chassis.work import Work
from contracts.api.meetings_meeting import AgendaItemView, DecisionView, MeetingView
from contracts.calendar import in_words
from contracts.days import LONDON
from contracts.meetings import ElgDecision, ForumKind, MeetingId, MeetingState, ProposalKind
from contracts.schools import SchoolId
from meetings.known.model import KnownAction
from meetings.known.repository import KnownActions, KnownSchools
from meetings.meetings.model.refusals import MinutesUnpublished, NoMinutesHere
from meetings.meetings.queries.shown import meeting_as_seen
from meetings.meetings.repository import Meetings

_ABOUT = {
    ProposalKind.OVERDUE_ACTIONS: "Overdue actions",
    ProposalKind.OVERDUE_MILESTONES: "Overdue milestones",
    ProposalKind.SUPPORT_DUE: "Support due",
    ProposalKind.CADENCE_BREACH: "1:1 not held",
    ProposalKind.LINE_OF_ENQUIRY: "Line of enquiry",
    ProposalKind.BOARD_QUESTION: "Question to the board",
    ProposalKind.SIGNALS: "Data signals",
    ProposalKind.RISK_TIER: "Risk tier",
    ProposalKind.COLLECTION: "Collection of headlines",
    ProposalKind.HEADS_REPORT: "Headteacher's Report",
}
_OUTCOME = {
    ElgDecision.AGREED: "agreed",
    ElgDecision.DECLINED: "declined",
    ElgDecision.DEFERRED: "deferred to the next meeting",
}
_NOTHING = "Nothing minuted."


async def printed_minutes(work: Work, meeting_id: MeetingId) -> Paper:
    """Give the minutes to whoever may read them now; a 1:1 has none to print."""
    meeting = await meeting_as_seen(work, await Meetings(work).get(meeting_id))
    if meeting.kind is ForumKind.ONE_TO_ONE:
        raise NoMinutesHere("a 1:1 has no minutes; its notes are confidential")
    if not meeting.may.read_minutes:
        raise MinutesUnpublished("these minutes are not published yet")
    actions = await KnownActions(work).agreed_in(meeting.id)
    schools = await KnownSchools(work).of(
        {*meeting.school_ids, *(one.school_id for one in meeting.practices)}
        | {one.school_id for one in (*meeting.decisions, *actions) if one.school_id}
    )
    names = {SchoolId(i): school.short_name for i, school in schools.items()}
    agreed = tuple(_agreed(one, names) for one in actions)
    return _printed(meeting, names, agreed)


def _printed(meeting: MeetingView, names: dict[SchoolId, str], agreed: tuple[str, ...]) -> Paper:
    items = [
        part
        for item in meeting.agenda
        for part in (
            Heading(text=item.title),
            *_data(item),
            *(paragraphs(item.minutes) or (Paragraph(text=_NOTHING),)),
        )
    ]
    decided = tuple(_decided(one, names) for one in meeting.decisions)
    practice = tuple(
        f"{names.get(one.school_id, one.school_id)}, {one.subject}, {one.theme}: {one.text}"
        for one in meeting.practices
    )
    after = [
        part
        for heading, points in (
            ("Decisions", decided),
            ("Actions", agreed),
            ("Good practice", practice),
        )
        if points
        for part in (Heading(text=heading), Points(items=points))
    ]
    return Paper(
        name=f"{meeting.title}, {in_words(meeting.on)}",
        title=meeting.title,
        lines=_lines(meeting, names),
        parts=(*items, *after),
    )


def _lines(meeting: MeetingView, names: dict[SchoolId, str]) -> tuple[str, ...]:
    begins, ends = meeting.starts.astimezone(LONDON), meeting.ends.astimezone(LONDON)
    lines = [f"{in_words(meeting.on)}, {begins:%H:%M} to {ends:%H:%M}"]
    lines += [meeting.venue] if meeting.venue else []
    if meeting.state is MeetingState.HELD:
        count = len(meeting.attended)
        lines.append("1 person was there" if count == 1 else f"{count} people were there")
    for words, schools in (
        ("Schools present", meeting.present),
        ("Schools of which nobody came", meeting.absent),
    ):
        if schools:
            lines.append(f"{words}: {', '.join(names.get(i, i) for i in schools)}")
    if meeting.published_at is None:
        lines.append("Draft: not published to members")
    return tuple(lines)


def _decided(one: DecisionView, names: dict[SchoolId, str]) -> str:
    if not (one.about and one.outcome):
        return one.text
    school = f", {names.get(one.school_id, one.school_id)}" if one.school_id else ""
    note = f". {one.text}" if one.text else ""
    return f"{_ABOUT[one.about]}{school}: {_OUTCOME[one.outcome]}{note}"


def _agreed(one: KnownAction, names: dict[SchoolId, str]) -> str:
    school = f"{names.get(one.school_id, one.school_id)}: " if one.school_id else ""
    return f"{school}{one.wording} (by {in_words(one.due)})"


def _data(item: AgendaItemView) -> tuple[Paragraph, ...]:
    if (pinned := item.snapshot) is None:
        return ()
    as_at, source = in_words(pinned.as_at), pinned.source
    return (Paragraph(text=f"{pinned.title}, as at {as_at} (source: {source})"),)
