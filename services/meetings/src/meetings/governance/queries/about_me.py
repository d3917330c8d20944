"""What boards' records hold about one person: asked, owed, said and presented."""

from chassis.work import Work
from contracts.api.about_me import AboutMePart
from meetings.governance.repository import Presentations, Questions, TrusteesUpdates


async def questions_of(work: Work) -> AboutMePart:
    """Tell the questions somebody asked or owes an answer to, with what they themselves said."""
    me = work.actor.id
    found = await Questions(work).all(
        {"$or": [{"asked_by": me}, {"owner_id": me}, {"remarks.by": me}]}
    )
    return AboutMePart(
        what="Board questions you asked, owed or spoke to",
        records=tuple(
            {
                "question_id": one.id,
                "question": one.question if me in (one.asked_by, one.owner_id) else None,
                "asked_by_you": one.asked_by == me,
                "owed_by_you": one.owner_id == me,
                "due": one.due.isoformat(),
                "you_said": [said.text for said in one.remarks if said.by == me],
            }
            for one in found
        ),
    )


async def tellings_of(work: Work) -> AboutMePart:
    """Tell the presentations and updates somebody gave."""
    mine = {"given_by": work.actor.id}
    told = [*await Presentations(work).all(mine), *await TrusteesUpdates(work).all(mine)]
    return AboutMePart(
        what="Presentations and updates you gave",
        records=tuple(one.model_dump(mode="json", exclude={"version"}) for one in told),
    )
