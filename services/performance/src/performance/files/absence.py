"""Absence over three terms: by school, by school with a column for each group, and older."""

from contracts.performance import Dataset, Group, MeasureCode, Source, Status
from performance.files.layouts import Column, Layout, Shape

_OVERALL, _PERSISTENT = MeasureCode("overall-absence"), MeasureCode("persistent-absence")
_ENROLMENTS = "enrolments"

ABSENCE_CURRENT = Layout(
    code="absence-current",
    kind="pupil absence by school",
    shape=Shape.BROKEN_DOWN,
    source=Source.DFE,
    dataset=Dataset.ABSENCE,
    urn="school_urn",
    name="school_name",
    la="old_la_code",
    year="time_period",
    version="version",
    status=Status.FINAL,
    needed=(
        *("school_urn", "time_period", "sess_overall_percent", "enrolments"),
        "enrolments_pa_10_exact_percent",
    ),
    columns=(
        Column("sess_overall_percent", _OVERALL, cohort=_ENROLMENTS),
        Column("sess_authorised_percent", MeasureCode("authorised-absence"), cohort=_ENROLMENTS),
        Column(
            "sess_unauthorised_percent", MeasureCode("unauthorised-absence"), cohort=_ENROLMENTS
        ),
        Column("enrolments_pa_10_exact_percent", _PERSISTENT, cohort=_ENROLMENTS),
        Column("enrolments_pa_50_exact_percent", MeasureCode("severe-absence"), cohort=_ENROLMENTS),
    ),
    parts=("sex", "disadvantage_status", "sen_provision"),
    topic="breakdown_topic",
)

_WIDE = {
    # DfE's own service reads fsm and nonfsm as eligible in the last six years
    Group.ALL: "all",
    Group.BOYS: "boy",
    Group.GIRLS: "girl",
    Group.DISADVANTAGED: "fsm",
    Group.NOT_DISADVANTAGED: "nonfsm",
}

ABSENCE_WIDE = Layout(
    code="absence-wide",
    kind="pupil absence by school, a column for each group",
    shape=Shape.WIDE,
    source=Source.DFE,
    dataset=Dataset.ABSENCE,
    urn="urn",
    year="year",
    status=Status.FINAL,
    needed=("urn", "year"),
    one_of=("all_oa_percent", "all_pa_percent", "fsm_oa_percent", "fsm_pa_percent"),
    columns=(
        *(Column(f"{word}_oa_percent", _OVERALL, group) for group, word in _WIDE.items()),
        *(Column(f"{word}_pa_percent", _PERSISTENT, group) for group, word in _WIDE.items()),
    ),
)

ABSENCE_OLDER = Layout(
    code="absence-older",
    kind="pupil absence by school, older layout",
    shape=Shape.WIDE,
    source=Source.DFE,
    dataset=Dataset.ABSENCE,
    urn="URN",
    status=Status.FINAL,
    needed=("URN", "PERCTOT", "PPERSABS10"),
    columns=(Column("PERCTOT", _OVERALL), Column("PPERSABS10", _PERSISTENT)),
)
