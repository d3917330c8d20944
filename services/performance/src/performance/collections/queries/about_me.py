"""What collections hold about one person: what they entered, asked, answered and moved."""

from pydantic import JsonValue

from chassis.work import Work
from contracts.api.about_me import AboutMePart
from performance.collections.repository import Collections, Returns


async def windows_opened(work: Work) -> AboutMePart:
    """Tell the collections somebody opened."""
    opened = await Collections(work).opened_by(work.actor.id)
    return AboutMePart(
        what="Collections you opened",
        records=tuple(
            {"id": one.id, "name": one.name, "opened_at": one.opened_at.isoformat()}
            for one in opened
        ),
    )


async def figures_entered(work: Work) -> AboutMePart:
    """Tell the figures of returns that stand as somebody entered them."""
    me = work.actor.id
    return AboutMePart(
        what="Figures you entered in returns",
        records=tuple(
            {"return_id": one.id, **entry.model_dump(mode="json")}
            for one in await Returns(work).entered_by(me)
            for entry in one.entries
            if entry.by == me
        ),
    )


async def words_in_returns(work: Work) -> AboutMePart:
    """Tell what somebody asked or answered about figures."""
    me, returns = work.actor.id, Returns(work)
    asked: list[dict[str, JsonValue]] = [
        {"return_id": one.id, "asked": query.words, "at": query.asked_at.isoformat()}
        for one in await returns.asked_by(me)
        for query in one.queries
        if query.asked_by == me
    ]
    answered: list[dict[str, JsonValue]] = [
        {"return_id": one.id, "answered": query.answer.words, "at": query.answer.at.isoformat()}
        for one in await returns.answered_by(me)
        for query in one.queries
        if query.answer and query.answer.by == me
    ]
    return AboutMePart(what="What you asked or answered about figures", records=(*asked, *answered))


async def returns_moved(work: Work) -> AboutMePart:
    """Tell the returns somebody handed in, sent back, accepted or published."""
    me = work.actor.id
    return AboutMePart(
        what="Returns you moved on",
        records=tuple(
            {"return_id": one.id, **move.model_dump(mode="json")}
            for one in await Returns(work).moved_by(me)
            for move in one.moves
            if move.by == me
        ),
    )
