"""Record, put right or withdraw a presentation to a local governing body."""

from chassis.work import Work
from contracts.api.meetings_governance import PresentationBody
from contracts.base import Frozen
from contracts.meetings import ForumId, ForumKind, PresentationId
from contracts.permissions import Permission
from contracts.schools import SchoolId
from meetings.governance.commands.judging import a_lead, board_for
from meetings.governance.model.told import Presentation, cycle_of, given_on_a_day_past
from meetings.governance.repository import Presentations

_NEEDING = Permission.RECORD_PRESENTATION


class GivePresentation(Frozen):
    """A presentation held before a board."""

    forum_id: ForumId
    body: PresentationBody


class CorrectPresentation(Frozen):
    """What was recorded wrongly."""

    presentation_id: PresentationId
    body: PresentationBody


async def give_presentation(work: Work, command: GivePresentation) -> Presentation:
    """Record that a School Improvement Lead presented to an LGB (R100)."""
    board = await board_for(work, command.forum_id, _NEEDING)
    board.must_be(ForumKind.LOCAL_GOVERNING_BODY)
    body = command.body
    given_on_a_day_past(body.given_on, work.today)
    presentation = Presentation(
        id=work.new_id(),
        forum_id=command.forum_id,
        school_id=SchoolId(board.school_id or ""),
        cycle=cycle_of(body.given_on),
        given_on=body.given_on,
        given_by=await a_lead(work, body.given_by),
        words=body.title,
    )
    return await Presentations(work).save(presentation, presentation.fact())


async def correct_presentation(work: Work, command: CorrectPresentation) -> Presentation:
    """Put a presentation right."""
    presentations = Presentations(work)
    held = await presentations.to_change(command.presentation_id, needing=_NEEDING)
    body = command.body
    lead = await a_lead(work, body.given_by)
    held = held.told(body.given_on, lead, body.title, work.today)
    return await presentations.save(held, held.fact())


async def withdraw_presentation(work: Work, presentation_id: PresentationId) -> Presentation:
    """Let a presentation count for nothing: it was not given after all."""
    presentations = Presentations(work)
    held = (await presentations.to_change(presentation_id, needing=_NEEDING)).taken_back()
    return await presentations.save(held, held.fact())
