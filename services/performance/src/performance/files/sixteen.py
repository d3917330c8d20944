"""16 to 18: institution performance by A level cohort, and the performance tables before."""

from contracts.performance import Dataset, MeasureCode, Source
from performance.files.layouts import Column, Layout, Shape

_APS, _VALUE_ADDED = MeasureCode("a-level-aps"), MeasureCode("a-level-value-added")
_AAB, _BEST = MeasureCode("a-level-aab"), MeasureCode("a-level-best-three")

SIXTEEN_CURRENT = Layout(
    code="16-18-current",
    kind="16 to 18 institution performance",
    shape=Shape.BROKEN_DOWN,
    source=Source.DFE,
    dataset=Dataset.SIXTEEN_TO_EIGHTEEN,
    urn="school_urn",
    name="school_name",
    la="old_la_code",
    year="time_period",
    version="version",
    needed=("time_period", "school_urn", "exam_cohort", "disadvantage_status", "aps_per_entry"),
    columns=(
        Column("aps_per_entry", _APS, cohort="aps_per_entry_student_count"),
        Column("value_added", _VALUE_ADDED),
        Column("aab_percent", _AAB),
        Column("best_three_alevels_aps", _BEST),
        Column("retained_percent", MeasureCode("retained")),
    ),
    parts=("sex", "disadvantage_status", "ethnicity_minor", "sen_provision"),
    topic="breakdown_topic",
    cohort=("exam_cohort", "A level"),
)

SIXTEEN_OLDER = Layout(
    code="16-18-older",
    kind="16 to 18 performance tables, older layout",
    shape=Shape.WIDE,
    source=Source.DFE,
    dataset=Dataset.SIXTEEN_TO_EIGHTEEN,
    urn="URN",
    name="SCHNAME",
    needed=("URN", "SCHNAME", "TALLPPE_ALEV_1618", "VA_INS_ALEV"),
    columns=(
        Column("TALLPPE_ALEV_1618", _APS, cohort="TALLPUP_ALEV_1618"),
        Column("VA_INS_ALEV", _VALUE_ADDED, low="LCI_INS_ALEV", high="UCI_INS_ALEV"),
        Column("PTAAB_2FAC", _AAB),
        Column("TB3PTSE", _BEST, cohort="TINCLUDE_B3"),
    ),
)
