"""What can be asked about thresholds and signals."""

from chassis.work import Work
from contracts.api.about_me import AboutMePart
from contracts.api.performance_signals import (
    SignalView,
    SilentYear,
    ThresholdsView,
    WatchedMeasure,
)
from contracts.base import Frozen, Page
from contracts.performance import MeasureCode
from contracts.performance.measures import measures
from contracts.permissions import Permission
from contracts.schools import SchoolId
from performance.known.model.measures import Catalogue
from performance.known.repository import KnownMeasureYears, KnownSchools
from performance.signals.model.signal import Signal, Silence
from performance.signals.model.thresholds import THE_ONE, Thresholds
from performance.signals.repository import Signals, ThresholdsOfTrust


class ListSignals(Frozen):
    """A page of signals; of one school, open or cleared ones alone."""

    school_id: SchoolId | None
    open: bool | None
    after: str | None
    limit: int


async def list_signals(work: Work, asked: ListSignals) -> Page[SignalView]:
    """List the signals that may be seen: open ones first, school by school."""
    query = {
        **({"school_id": asked.school_id} if asked.school_id else {}),
        **({"cleared": not asked.open} if asked.open is not None else {}),
    }
    page = await Signals(work).page(query, by="cleared", after=asked.after, limit=asked.limit)
    schools = await KnownSchools(work).of(one.school_id for one in page.items)
    known = await KnownMeasureYears(work).catalogue()
    items = tuple(
        signal_as_seen(one, school.name if (school := schools.get(one.school_id)) else "", known)
        for one in page.items
    )
    return Page[SignalView](items=items, next=page.next)


async def thresholds_in_force(work: Work, _asked: None) -> ThresholdsView:
    """Tell what the trust looks out for."""
    return await thresholds_as_seen(work, await ThresholdsOfTrust(work).get(THE_ONE))


async def thresholds_as_seen(work: Work, held: Thresholds) -> ThresholdsView:
    """Show the thresholds beside every measure one may be set on."""
    return ThresholdsView(
        id=held.id,
        version=held.version,
        thresholds=held.thresholds,
        usual=held.set_by is None,
        set_by=held.set_by,
        set_at=held.set_at,
        measures=tuple(
            WatchedMeasure(
                measure=one.facts, dataset=one.dataset, decimals=one.decimals, phases=one.phases
            )
            for one in measures().values()
        ),
        may_set=work.actor.may(Permission.SET_THRESHOLDS, None),
    )


def signal_as_seen(signal: Signal, school_name: str, known: Catalogue) -> SignalView:
    """Show a signal with all it takes to judge it."""
    crossing, measure = signal.crossing, measures()[signal.measure]
    return SignalView(
        id=signal.id,
        version=signal.version,
        school_id=signal.school_id,
        school_name=school_name or signal.school_id,
        measure=measure.facts,
        dataset=signal.dataset,
        decimals=measure.decimals,
        group=signal.group,
        year=crossing.year,
        kind=signal.kind,
        beyond=crossing.beyond,
        amount=crossing.amount,
        reference=crossing.reference,
        figure=crossing.figure,
        threshold=crossing.level,
        england=crossing.england,
        before=crossing.before,
        raised_on=signal.raised_on,
        cleared_on=signal.cleared_on,
        why_cleared=signal.why_cleared,
        recovered_to=signal.recovered_to,
        silent=_in_words(signal.measure, signal.silent, known) if signal.silent else None,
    )


def _in_words(measure: MeasureCode, silence: Silence, known: Catalogue) -> SilentYear:
    why = known.why_none(measure, silence.year)
    mark = silence.mark.value.replace("-", " ") if silence.mark else None
    words = why or mark or "no figure to judge by"
    return SilentYear(year=silence.year, mark=silence.mark, words=words)


async def thresholds_set(work: Work) -> AboutMePart:
    """Tell somebody whether the thresholds stand as they set them."""
    held = await ThresholdsOfTrust(work).in_force()
    mine = held.set_by == work.actor.id
    return AboutMePart(
        what="Thresholds you set",
        records=(held.model_dump(mode="json", include={"thresholds", "set_at"}),) if mine else (),
    )
