"""Key stage 2: the performance tables until 2022-23, and the school attainment file since."""

from contracts.performance import Dataset, Group, MeasureCode, Source
from performance.files.layouts import Column, Layout, RecordTypes, Shape
from performance.files.rows import Skip

_GROUPS = {
    # group: pupils, ending of a heading
    Group.ALL: ("TELIG", ""),
    Group.BOYS: ("BELIG", "_B"),
    Group.GIRLS: ("GELIG", "_G"),
    Group.DISADVANTAGED: ("TFSM6CLA1A", "_FSM6CLA1A"),
    Group.NOT_DISADVANTAGED: ("TNotFSM6CLA1A", "_NotFSM6CLA1A"),
}
_ATTAINMENT = {
    "PTRWM_EXP": "rwm-expected",
    "PTRWM_HIGH": "rwm-higher",
    "PTREAD_EXP": "reading-expected",
    "PTWRITTA_EXP": "writing-expected",
    "PTMAT_EXP": "maths-expected",
    "PTGPS_EXP": "gps-expected",
    "PTSCITA_EXP": "science-expected",
    "READ_AVERAGE": "reading-scaled-score",
    "MAT_AVERAGE": "maths-scaled-score",
    "GPS_AVERAGE": "gps-scaled-score",
}
_PROGRESS = {"READPROG": "reading", "WRITPROG": "writing", "MATPROG": "maths"}


def _older() -> tuple[Column, ...]:
    attainment = [
        Column(f"{heading}{ending}", MeasureCode(measure), group, cohort=pupils)
        for heading, measure in _ATTAINMENT.items()
        for group, (pupils, ending) in _GROUPS.items()
    ]
    progress = [
        Column(
            heading=f"{heading}{ending}",
            measure=MeasureCode(f"{subject}-progress"),
            group=group,
            cohort=pupils,
            low=f"{heading}{ending}_LOWER",
            high=f"{heading}{ending}_UPPER",
        )
        for heading, subject in _PROGRESS.items()
        for group, (pupils, ending) in _GROUPS.items()
    ]
    return (*attainment, *progress)


KS2_OLDER = Layout(
    code="ks2-older",
    kind="key stage 2 performance tables, older layout",
    shape=Shape.WIDE,
    source=Source.DFE,
    dataset=Dataset.KS2,
    urn="URN",
    name="SCHNAME",
    la="LEA",
    needed=("RECTYPE", "URN", "SCHNAME", "TELIG", "PTRWM_EXP", "PTRWM_HIGH"),
    columns=_older(),
    types=RecordTypes(
        "RECTYPE",
        {
            "1": "school",
            "2": (Skip.SPECIAL_SCHOOL, "a special school: not compared with mainstream schools"),
            "3": "la",
            "4": (Skip.ANOTHER_AREA, "England with independent schools; state-funded is read"),
            "5": "england",
        },
    ),
)

_RWM, _GPS = "Reading, writing and maths", "Grammar, punctuation and spelling"
_EXPECTED = {
    _RWM: "rwm-expected",
    "Reading": "reading-expected",
    "Writing": "writing-expected",
    "Maths": "maths-expected",
    _GPS: "gps-expected",
    "Science": "science-expected",
}
_SCORES = {
    "Reading": "reading-scaled-score",
    "Maths": "maths-scaled-score",
    _GPS: "gps-scaled-score",
}
_PUPILS = "eligible_pupil_count"


def _current() -> tuple[Column, ...]:
    expected, progress = "expected_standard_pupil_percent", "progress_measure_score"
    return (
        *(
            Column(expected, MeasureCode(code), cohort=_PUPILS, only=subject)
            for subject, code in _EXPECTED.items()
        ),
        Column(
            "higher_standard_pupil_percent",
            MeasureCode("rwm-higher"),
            cohort=_PUPILS,
            only=_RWM,
        ),
        *(
            Column("average_scaled_score", MeasureCode(code), cohort=_PUPILS, only=subject)
            for subject, code in _SCORES.items()
        ),
        *(
            Column(
                progress,
                MeasureCode(f"{subject.lower()}-progress"),
                low="progress_measure_lower_conf_interval",
                high="progress_measure_upper_conf_interval",
                only=subject,
            )
            for subject in ("Reading", "Writing", "Maths")
        ),
    )


KS2_CURRENT = Layout(
    code="ks2-current",
    kind="key stage 2 school attainment",
    shape=Shape.BROKEN_DOWN,
    source=Source.DFE,
    dataset=Dataset.KS2,
    urn="school_urn",
    name="school_name",
    la="old_la_code",
    year="time_period",
    version="version",
    needed=(
        *("time_period", "school_urn", "subject", "breakdown"),
        *("expected_standard_pupil_percent", "higher_standard_pupil_percent"),
        *("average_scaled_score", "progress_measure_score"),
    ),
    columns=_current(),
    parts=("sex", "disadvantage_status", "first_language", "sen_provision"),
    topic="breakdown_topic",
    subject="subject",
)
