"""Suspensions and permanent exclusions by school: rates per 100 pupils on roll (domain §2.3)."""

from contracts.performance import Dataset, MeasureCode, Source, Status
from performance.files.layouts import Column, Layout, Shape

_ROLL = "headcount"

SUSPENSIONS = Layout(
    code="suspensions",
    kind="suspensions and permanent exclusions by school",
    shape=Shape.BROKEN_DOWN,
    source=Source.DFE,
    dataset=Dataset.SUSPENSIONS,
    urn="school_urn",
    name="school_name",
    la="old_la_code",
    year="time_period",
    version="version",
    status=Status.FINAL,
    needed=(
        *("school_urn", "time_period", "headcount", "suspension", "susp_rate"),
        *("one_plus_susp_rate", "perm_excl_rate"),
    ),
    columns=(
        Column("susp_rate", MeasureCode("suspension-rate"), cohort=_ROLL, count="suspension"),
        Column(
            "one_plus_susp_rate",
            MeasureCode("pupils-suspended-rate"),
            cohort=_ROLL,
            count="one_plus_susp",
        ),
        Column("perm_excl_rate", MeasureCode("exclusion-rate"), cohort=_ROLL, count="perm_excl"),
    ),
    parts=("sex", "disadvantage_status", "sen_provision", "characteristic"),
    topic="breakdown_topic",
)
