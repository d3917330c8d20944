"""Keep what LGBs were presented and trustees reported, and judge those boards anew (K14, K15)."""

from chassis.work import Work
from contracts.meetings import PresentationGiven, TrusteesUpdated
from meetings.cadence.model.kept import KeptTelling
from meetings.cadence.reactions.judge import judge_some
from meetings.cadence.repository import KeptTellings


async def count_presentation(work: Work, fact: PresentationGiven) -> None:
    """Take in a presentation, or that it was recorded by mistake."""
    await _keep(work, fact.presentation_id, fact)


async def count_update(work: Work, fact: TrusteesUpdated) -> None:
    """Take in an update of the trustees, or that it was recorded by mistake."""
    await _keep(work, fact.update_id, fact)


async def _keep(work: Work, key: str, fact: PresentationGiven | TrusteesUpdated) -> None:
    tellings, sequence = KeptTellings(work), work.heard.sequence
    held = await tellings.seek(key)
    if held is not None and held.sequence >= sequence:
        return
    now = KeptTelling(
        id=key,
        version=held.version if held else 0,
        forum_id=fact.forum_id,
        cycle=fact.cycle,
        given_on=fact.given_on,
        withdrawn=fact.withdrawn,
        sequence=sequence,
    )
    await tellings.save(now)
    before = held or now
    for cycle in sorted({now.cycle, before.cycle}):
        await judge_some(work, sorted({now.forum_id, before.forum_id}), cycle, now)
