"""A return as whoever asks may see it, with what they may do to it."""

from collections.abc import Mapping
from typing import NamedTuple

from chassis.work import Work
from contracts.api.performance_returns import (
    CellView,
    PriorFigureView,
    ReturnMeasureView,
    ReturnMoveView,
    ReturnQueryView,
    ReturnView,
)
from contracts.performance import Figure, ReturnState
from contracts.permissions import Permission
from performance.collections.model.asked import Asked, Spot
from performance.collections.model.collection import Collection
from performance.collections.model.doubts import doubts_about
from performance.collections.model.entering import NOTHING_YET, Kept
from performance.collections.model.parts import Move, ValueQuery
from performance.collections.model.returns import QUERYABLE, RETURNABLE, WITH_SCHOOL, Return
from performance.collections.queries.beside import as_it_may_be_shown, year_before
from performance.files.ranges import range_of


class _Beside(NamedTuple):
    """What whoever asks may see: this year's figures, and last year's beside them."""

    kept: Mapping[Spot, Kept]
    before: Mapping[Spot, Figure]


async def return_as_seen(work: Work, one: Return, collection: Collection) -> ReturnView:
    """Show a return and what may be done to it as it stands.

    Those who enter figures see them as entered; all others see none that would give a small
    group away (R94).
    """
    actor, state = work.actor, one.state
    enters = actor.may_with(Permission.WRITE_RETURN, one)
    kept = one.kept if enters else as_it_may_be_shown(one, work.today)
    beside = _Beside(kept, await year_before(work, one))
    taken = collection.takes_figures(work.today) and state in WITH_SCHOOL
    writes = taken and enters
    runs = actor.may_with(Permission.RUN_COLLECTION, one)
    return ReturnView(
        id=one.id,
        version=one.version,
        collection_id=one.collection_id,
        collection_name=collection.name,
        collection_open=collection.open,
        year=one.year,
        opens=collection.opens,
        due=collection.due,
        status=collection.status,
        school_id=one.school_id,
        state=state,
        late_days=one.late_days(collection.due, work.today),
        submitted_on=one.submitted_on,
        measures=tuple(_measure(one, asked, beside) for asked in one.asked),
        queries=tuple(_query(one, query) for query in one.queries),
        moves=tuple(_move(move) for move in one.moves),
        asked=len(one.spots),
        filled=len(one.kept),
        may_write=writes,
        may_submit=writes and not one.missing and not one.open_queries,
        may_query=runs and state in QUERYABLE,
        may_send_back=runs and state in RETURNABLE,
        may_accept=runs and state is ReturnState.SUBMITTED,
        may_publish=runs and state is ReturnState.ACCEPTED,
    )


def _measure(one: Return, asked: Asked, beside: _Beside) -> ReturnMeasureView:
    measure = asked.facts
    least, most = range_of(measure.code)
    return ReturnMeasureView(
        measure=measure.code,
        name=measure.name,
        dataset=measure.dataset,
        unit=measure.unit,
        better=measure.better,
        decimals=measure.decimals,
        definition=measure.definition,
        counts_pupils=measure.counts_pupils,
        least=least,
        most=most,
        why_none=asked.why_none,
        cells=tuple(_cell(one, spot, beside) for spot in asked.spots()),
    )


def _cell(one: Return, spot: Spot, beside: _Beside) -> CellView:
    entry = next((entry for entry in one.entries if entry.spot == spot), None)
    kept = beside.kept.get(spot, NOTHING_YET)
    last = beside.before.get(spot)
    return CellView(
        group=spot.group,
        value=kept.value,
        mark=kept.mark,
        cohort=kept.cohort,
        held_back=kept.value is None and bool(entry and entry.kept.value is not None),
        entered_by=entry.by if entry else None,
        entered_at=entry.at if entry else None,
        before=PriorFigureView(
            value=last.value, mark=last.mark, cohort=last.cohort, status=last.status
        )
        if last
        else None,
        doubts=doubts_about(spot, beside.kept, beside.before),
    )


def _move(move: Move) -> ReturnMoveView:
    return ReturnMoveView(state=move.state, by=move.by, at=move.at, words=move.words)


def _query(one: Return, query: ValueQuery) -> ReturnQueryView:
    answer = query.answer
    return ReturnQueryView(
        id=query.id,
        measure=query.measure,
        group=query.group,
        words=query.words,
        asked_by=query.asked_by,
        asked_at=query.asked_at,
        answer=answer.words if answer else None,
        answered_by=answer.by if answer else None,
        answered_at=answer.at if answer else None,
        corrected=one.is_corrected(query),
        open=one.is_open(query),
    )
