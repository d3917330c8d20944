"""The first page's cells: words with a sign before them, for a sign alone says nothing aloud."""

from contracts.api.accountability import FullRowView
from contracts.api.accountability_cells import FullRiskCell, FullSignalsCell, TierMove
from contracts.calendar import in_words
from contracts.meetings import CadenceRule, CadenceStatus

GOOD, WATCH, ACT, NONE = "\u25cf", "\u25b2", "\u25a0", "\u25cb"  # ● ▲ ■ ○
SIGNS = f"{ACT} needs somebody  {WATCH} to be watched  {GOOD} well  {NONE} nothing told"
RULES = {
    CadenceRule.K3: "first support meeting",
    CadenceRule.K4: "support review",
    CadenceRule.K8: "key colleagues",
    CadenceRule.K9: "key colleagues",
    CadenceRule.K10: "faculty",
    CadenceRule.K11: "School Improvement Team",
    CadenceRule.K12: "ELG",
    CadenceRule.K13: "Headteacher 1:1",
    CadenceRule.K14: "presentation to governors",
    CadenceRule.K15: "trustees",
}
_STATUS = {
    CadenceStatus.BREACHED: (ACT, "Missed"),
    CadenceStatus.BEHIND: (WATCH, "Behind"),
    CadenceStatus.ON_PACE: (GOOD, "On pace"),
    CadenceStatus.NOT_DUE: (NONE, "Not due yet"),
    CadenceStatus.MET: (GOOD, "Met"),
}


def plan(row: FullRowView) -> str:
    """Say how far the plan is on track, and what is overdue of it."""
    sip = row.sip
    if sip is None:
        return f"{NONE} No plan yet"
    if sip.published_on is None:
        return f"{WATCH} {sip.state.capitalize()}, not published"
    if sip.percent_on_track is None:
        return f"{NONE} Nothing due yet"
    well = sip.tally.on_track + sip.tally.embedded
    share = f"{sip.percent_on_track}% on track ({well} of {sip.tally.under_way})"
    late = sip.tally.overdue
    return f"{ACT if late else GOOD} {share}, {late or 'none'} overdue"


def cadence(row: FullRowView) -> str:
    """Say which rhythm needs somebody first, with its arithmetic."""
    cell = row.cadence
    if cell is None:
        return f"{NONE} Nothing told"
    sign, word = _STATUS[cell.status]
    wanting = cell.breached + cell.behind
    if not wanting:
        return f"{sign} {word}: {cell.lines} rhythms"
    more = f"; {wanting - 1} more" if wanting > 1 else ""
    return f"{sign} {word}: {RULES[cell.rule]}, {cell.words[:1].lower()}{cell.words[1:]}{more}"


def actions(row: FullRowView) -> str:
    """Say how many actions are overdue of those open."""
    cell = row.actions
    if cell is None:
        return f"{NONE} Nothing told"
    if not cell.overdue:
        return f"{GOOD} None overdue of {cell.open}"
    return f"{ACT} {cell.overdue} overdue of {cell.open}, oldest {cell.days_overdue} days"


def signals(cell: FullSignalsCell | None) -> str:
    """Say how many figures are beyond a level, and the one to be seen first."""
    if cell is None:
        return f"{NONE} No figures told"
    if cell.worst is None:
        return f"{GOOD} None"
    return f"{ACT} {cell.open}: {cell.worst.words}"


def tier(cell: FullRiskCell | None) -> str:
    """Say the tier and which way it went when it was last set."""
    if cell is None:
        return f"{NONE} Not set"
    if cell.move is TierMove.MORE_SUPPORT and cell.previous:
        came = f"up from {cell.previous.capitalize()}, "
    elif cell.move is TierMove.LESS_SUPPORT and cell.previous:
        came = f"down from {cell.previous.capitalize()}, "
    else:
        came = ""
    return f"{cell.tier.capitalize()}, {came}{in_words(cell.assessed_on)}"
