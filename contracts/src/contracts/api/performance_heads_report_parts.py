"""What a Headteacher's Report is filled in with before the Head begins to write (R92, R97)."""

from datetime import date

from pydantic import AwareDatetime

from contracts.base import Frozen
from contracts.directory import Cycle
from contracts.meetings import ActionId, ForumKind
from contracts.performance import (
    Better,
    Dataset,
    Group,
    Mark,
    MeasureCode,
    Source,
    Status,
    Unit,
    Year,
)
from contracts.planning import PlanId, PlanState, PriorityId, TermNumber


class ReportFigure(Frozen):
    """One published figure of one year: a value or the mark that says why not."""

    year: Year
    value: float | None
    mark: Mark | None
    cohort: int | None
    source: Source
    status: Status
    as_at: date


class ReportHeadline(Frozen):
    """A headline measure of the school beside its year before and England's same year.

    `figure` is None where nothing is published for the school; `why_none` says why the year has
    none for any school, `why_none_before` why the year before has none, else they are empty.
    """

    measure: MeasureCode
    name: str
    dataset: Dataset
    unit: Unit
    decimals: int
    better: Better
    group: Group
    year: Year
    figure: ReportFigure | None
    why_none: str
    before: ReportFigure | None
    why_none_before: str
    england: ReportFigure | None


class MilestoneCounts(Frozen):
    """Milestones by rating; `overdue` counts some of them again."""

    total: int
    not_started: int
    on_track: int
    at_risk: int
    off_track: int
    embedded: int
    overdue: int


class PriorityProgress(Frozen):
    """What answers one trust priority; the school's own objectives have none."""

    priority_id: PriorityId | None
    code: str
    title: str
    objectives: int
    counts: MilestoneCounts


class PlanProgress(Frozen):
    """The published plan as it was last told, at `as_at`."""

    plan_id: PlanId
    state: PlanState
    published_on: date | None
    objectives: int
    counts: MilestoneCounts
    priorities: tuple[PriorityProgress, ...]
    as_at: AwareDatetime


class ReportAction(Frozen):
    """An open action; `wording` is None where governors do not read who agreed it."""

    action_id: ActionId
    kind: ForumKind
    wording: str | None
    agreed_on: date
    due: date
    overdue: bool


class ActionsProgress(Frozen):
    """What meetings agreed for the school and is open; `as_at` is None if nothing was told."""

    open: int
    overdue: int
    completed: int
    items: tuple[ReportAction, ...]
    as_at: AwareDatetime | None


class SinceLast(Frozen):
    """What is different from the last published report, in words."""

    cycle: Cycle
    term: TermNumber
    words: tuple[str, ...]


class Prefilled(Frozen):
    """All of it; `plan` is None while the school has published no plan for the cycle."""

    filled_at: AwareDatetime
    headlines: tuple[ReportHeadline, ...]
    plan: PlanProgress | None
    actions: ActionsProgress
    since_last: SinceLast | None
