"""A school's row as one person may see it: in full, or at the openly compared level (R107)."""

from datetime import date

from accountability.grid.model import Line, moved_since
from accountability.grid.queries.looking import Looking
from accountability.grid.queries.measured_cells import risk_cell, signals_cell
from accountability.grid.queries.met_cells import actions_cell, cadence_cell
from contracts.access import Actor, Reach
from contracts.accountability import SipFigures
from contracts.api.accountability import (
    ComparedRowView,
    ComparedSipCell,
    Direction,
    FullRowView,
    FullSipCell,
)
from contracts.api.accountability_asked import Opens
from contracts.api.accountability_cells import (
    FullActionsCell,
    FullCadenceCell,
    FullRiskCell,
    FullSignalsCell,
)
from contracts.directory import Cycle
from contracts.permissions import Permission


def seen_in_full(actor: Actor) -> Reach:
    """Say where this person sees a school's own detail."""
    return actor.reach(Permission.READ_SCHOOL_IN_FULL)


def row_view(looking: Looking, line: Line, cycle: Cycle) -> FullRowView | ComparedRowView:
    """Show a school; what its level does not hold is not in the answer at all."""
    school, told = line.school, line.told
    row = {
        "id": f"{line.school_id}:{cycle}",
        "version": told.version if told else 0,
        "school_id": line.school_id,
        "name": school.name if school else None,
        "short_name": school.short_name if school else None,
        "phase": school.phase if school else None,
        "cycle": cycle,
        "as_of": told.told_at if told else None,
    }
    if looking.full.covers(line.school_id):
        cells = {
            "sip": _full(line.sip, looking.since) if line.sip else None,
            "cadence": _cadence(looking, line, cycle),
            "actions": _actions(looking, line, cycle),
            "signals": _signals(looking, line),
            "risk": _risk(looking, line),
        }
        return FullRowView.model_validate({**row, "level": "full", **cells})
    compared = _compared(line.sip) if line.sip else None
    return ComparedRowView.model_validate({**row, "level": "compared", "sip": compared})


def _cadence(looking: Looking, line: Line, cycle: Cycle) -> FullCadenceCell | None:
    if line.met is None or not looking.ledger.covers(line.school_id):
        return None
    return cadence_cell(line.met, cycle, looking)


def _actions(looking: Looking, line: Line, cycle: Cycle) -> FullActionsCell | None:
    if line.met is None or not looking.book.covers(line.school_id):
        return None
    return actions_cell(line.met, cycle, looking)


def _signals(looking: Looking, line: Line) -> FullSignalsCell | None:
    if line.measured is None or not looking.signals.covers(line.school_id):
        return None
    return signals_cell(line.measured, looking.since)


def _risk(looking: Looking, line: Line) -> FullRiskCell | None:
    if line.measured is None or not looking.tiers.covers(line.school_id):
        return None
    return risk_cell(line.measured, looking.since)


def _full(sip: SipFigures, since: date) -> FullSipCell:
    improved, declined = moved_since(sip, since)
    return FullSipCell(
        plan_id=sip.plan_id,
        state=sip.state,
        percent_on_track=sip.tally.percent_on_track,
        tally=sip.tally,
        objectives=sip.objectives,
        published_on=sip.published_on,
        last_update=sip.last_update,
        direction=_direction(improved, declined),
        improved=improved,
        declined=declined,
        opens=Opens(
            school_id=sip.school_id, cycle=sip.cycle, priority_id=None, own=False, term=None
        ),
    )


def _compared(sip: SipFigures) -> ComparedSipCell:
    return ComparedSipCell(
        state=sip.state,
        percent_on_track=sip.tally.percent_on_track,
        last_update=sip.last_update,
    )


def _direction(improved: int, declined: int) -> Direction:
    if improved == declined:
        return Direction.STEADY
    return Direction.IMPROVING if improved > declined else Direction.DECLINING
