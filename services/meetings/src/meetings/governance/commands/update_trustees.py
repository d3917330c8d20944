"""Record, put right or withdraw an update to the trustees."""

from chassis.work import Work
from contracts.api.meetings_governance import TrusteesUpdateBody
from contracts.base import Frozen
from contracts.meetings import ForumId, ForumKind, UpdateId
from contracts.permissions import Permission
from meetings.governance.commands.judging import board_for
from meetings.governance.model.told import TrusteesUpdate, cycle_of, given_on_a_day_past
from meetings.governance.repository import TrusteesUpdates

_NEEDING = Permission.UPDATE_TRUSTEES


class UpdateTrustees(Frozen):
    """What the trustees were told."""

    forum_id: ForumId
    body: TrusteesUpdateBody


class CorrectUpdate(Frozen):
    """What was recorded wrongly."""

    update_id: UpdateId
    body: TrusteesUpdateBody


async def update_trustees(work: Work, command: UpdateTrustees) -> TrusteesUpdate:
    """Record that whoever asks updated the trustees (K15)."""
    board = await board_for(work, command.forum_id, _NEEDING)
    board.must_be(ForumKind.TRUSTEES)
    given_on_a_day_past(command.body.given_on, work.today)
    update = TrusteesUpdate(
        id=work.new_id(),
        forum_id=command.forum_id,
        cycle=cycle_of(command.body.given_on),
        given_on=command.body.given_on,
        given_by=work.actor.id,
        words=command.body.summary,
    )
    return await TrusteesUpdates(work).save(update, update.fact())


async def correct_update(work: Work, command: CorrectUpdate) -> TrusteesUpdate:
    """Put an update right."""
    updates, body = TrusteesUpdates(work), command.body
    held = await updates.to_change(command.update_id, needing=_NEEDING)
    held = held.told(body.given_on, held.given_by, body.summary, work.today)
    return await updates.save(held, held.fact())


async def withdraw_update(work: Work, update_id: UpdateId) -> TrusteesUpdate:
    """Let an update count for nothing: it was not given after all."""
    updates = TrusteesUpdates(work)
    held = (await updates.to_change(update_id, needing=_NEEDING)).taken_back()
    return await updates.save(held, held.fact())
