"""Schools of a phase compared openly, and one school's figures (R89, R95-R97)."""

from contracts.api.performance_figures import (
    FiguresOfArea,
    FiguresOfGroup,
    FigureView,
    MeasureShown,
    SchoolShown,
    TrustFigure,
)
from contracts.base import Frozen, Name
from contracts.performance import Amount, Dataset, Group, Year
from contracts.schools import Phase, SchoolId


class GapView(Frozen):
    """One group beside another in the year compared, in the same school or in all England.

    Its value is the first minus the second; None where one of them is not shown, with why.
    """

    group: Group
    beside: Group
    nationally: bool
    value: Amount | None
    why_none: Name | None


class ChangeView(Frozen):
    """The change on the year before; None where one of both is not shown, with why."""

    value: Amount | None
    why_none: Name | None


class ComparedSchool(Frozen):
    """One school in one measure, its figures oldest year first."""

    school_id: SchoolId
    figures: tuple[FigureView | None, ...]
    change: ChangeView
    gaps: tuple[GapView, ...]


class ComparedMeasure(Frozen):
    """One measure across the schools, in school order and never by rank (R89)."""

    measure: MeasureShown
    schools: tuple[ComparedSchool, ...]
    trust: tuple[TrustFigure, ...]
    england: FiguresOfArea
    authorities: tuple[FiguresOfArea, ...]


class ComparisonView(Frozen):
    """The schools of a phase beside each other; who sees one school alone gets `only_own`.

    `years` are those shown, oldest first; `years_there` all that hold figures, newest first.
    `prompts` are questions to talk about, in plain English; they judge nobody.
    """

    phase: Phase
    dataset: Dataset
    year: Year
    group: Group
    only_own: bool
    years: tuple[Year, ...]
    years_there: tuple[Year, ...]
    schools: tuple[SchoolShown, ...]
    measures: tuple[ComparedMeasure, ...]
    prompts: tuple[Name, ...]


class SchoolMeasure(Frozen):
    """One measure of one school in all years and groups, beside England, authority and trust."""

    measure: MeasureShown
    groups: tuple[FiguresOfGroup, ...]
    trust: tuple[TrustFigure, ...]
    england: FiguresOfArea
    authority: FiguresOfArea | None
    change: ChangeView
    gaps: tuple[GapView, ...]


class SchoolDataset(Frozen):
    """A school's figures of one data set; `years` oldest first."""

    dataset: Dataset
    years: tuple[Year, ...]
    measures: tuple[SchoolMeasure, ...]


class SchoolFiguresView(Frozen):
    """Everything that may be seen of a school in numbers."""

    school: SchoolShown
    datasets: tuple[SchoolDataset, ...]
