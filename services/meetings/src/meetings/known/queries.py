"""How forums keep to their rules, for every slice that shows it to somebody."""

from collections.abc import Iterable

from chassis.work import Work
from contracts.api.meetings_forums import RhythmView
from contracts.cadence_words import arithmetic
from contracts.calendar import AcademicYear
from contracts.directory import Cycle
from meetings.known.model import KnownRhythm
from meetings.known.repository import KnownCalendars, KnownRhythms


async def rhythms_of(work: Work, forums: Iterable[str]) -> dict[str, tuple[RhythmView, ...]]:
    """Show, by forum, every rule of the running cycle; who may see which is the caller's care."""
    cycle = Cycle(AcademicYear.of(work.today).label)
    found = await KnownRhythms(work).of(forums, cycle)
    shown: dict[str, tuple[RhythmView, ...]] = {}
    for rhythm in found:
        view = await rhythm_shown(work, rhythm)
        shown[view.forum_id] = (*shown.get(view.forum_id, ()), view)
    return shown


async def rhythm_shown(work: Work, rhythm: KnownRhythm) -> RhythmView:
    """Show one rule of one forum with its arithmetic in words."""
    facts = rhythm.facts
    calendar = await KnownCalendars(work).kept_by(facts.school_id, facts.cycle)
    return RhythmView(
        id=rhythm.id,
        words=arithmetic(facts, calendar, work.today),
        since=facts.as_of,
        **facts.model_dump(exclude={"as_of"}),
    )
