"""Key stage 4: the performance tables until 2022-23, and the two layouts since (domain §7)."""

from contracts.performance import Dataset, Group, MeasureCode, Source
from performance.files.layouts import Column, Layout, RecordTypes, Shape
from performance.files.rows import Skip

_A8, _P8 = MeasureCode("attainment-8"), MeasureCode("progress-8")
_GRADE_5, _GRADE_4 = MeasureCode("grade-5-english-maths"), MeasureCode("grade-4-english-maths")
_ENTRY, _APS = MeasureCode("ebacc-entry"), MeasureCode("ebacc-aps")
_ATTAINMENT = {
    # group: pupils, Attainment 8, grade 5, grade 4, EBacc entry, EBacc APS
    Group.ALL: (
        *("TPUP", "ATT8SCR", "PTL2BASICS_95", "PTL2BASICS_94"),
        *("PTEBACC_E_PTQ_EE", "EBACCAPS"),
    ),
    Group.DISADVANTAGED: (
        *("TFSM6CLA1A", "ATT8SCR_FSM6CLA1A", "PTFSM6CLA1ABASICS_95", "PTFSM6CLA1ABASICS_94"),
        *("PTEBACC_EFSM6CLA1A_PTQ_EE", "EBACCAPS_FSM6CLA1A"),
    ),
    Group.NOT_DISADVANTAGED: (
        *("TNOTFSM6CLA1A", "ATT8SCR_NFSM6CLA1A"),
        *("PTNOTFSM6CLA1ABASICS_95", "PTNOTFSM6CLA1ABASICS_94"),
        *("PTEBACC_ENFSM6CLA1A_PTQ_EE", "EBACCAPS_NFSM6CLA1A"),
    ),
    Group.BOYS: (
        *("BPUP", "ATT8SCR_BOYS", "PBL2BASICS_95", "PBL2BASICS_94"),
        *("PBEBACC_E_PTQ_EE", "EBACCAPS_BOYS"),
    ),
    Group.GIRLS: (
        *("GPUP", "ATT8SCR_GIRLS", "PGL2BASICS_95", "PGL2BASICS_94"),
        *("PGEBACC_E_PTQ_EE", "EBACCAPS_GIRLS"),
    ),
}
_PROGRESS_OF = {
    Group.ALL: "",
    Group.DISADVANTAGED: "_FSM6CLA1A",
    Group.NOT_DISADVANTAGED: "_NFSM6CLA1A",
    Group.BOYS: "_BOYS",
    Group.GIRLS: "_GIRLS",
}


def _older() -> tuple[Column, ...]:
    columns = [
        Column(heading, measure, group, cohort=pupils)
        for group, (pupils, *headings) in _ATTAINMENT.items()
        for measure, heading in zip((_A8, _GRADE_5, _GRADE_4, _ENTRY, _APS), headings, strict=True)
    ]
    progress = [
        Column(
            heading=f"P8MEA{of}",
            measure=_P8,
            group=group,
            cohort=f"P8PUP{of}",
            low=f"P8CILOW{of}",
            high=f"P8CIUPP{of}",
        )
        for group, of in _PROGRESS_OF.items()
    ]
    return (*columns, *progress)


KS4_OLDER = Layout(
    code="ks4-older",
    kind="key stage 4 performance tables, older layout",
    shape=Shape.WIDE,
    source=Source.DFE,
    dataset=Dataset.KS4,
    urn="URN",
    name="SCHNAME",
    la="LEA",
    needed=("RECTYPE", "URN", "SCHNAME", "TPUP", "ATT8SCR", "PTL2BASICS_95", "PTL2BASICS_94"),
    columns=_older(),
    types=RecordTypes(
        "RECTYPE",
        {
            "1": "school",
            "2": (Skip.SPECIAL_SCHOOL, "a special school: not compared with mainstream schools"),
            "4": "la",
            "5": (Skip.ANOTHER_AREA, "England with independent schools; state-funded is read"),
            "7": "england",
        },
    ),
)

_PARTS = (
    *("sex", "disadvantage", "disadvantage_status", "first_language", "prior_attainment"),
    *("mobility", "sen_status", "sen_provision", "ethnicity_major", "ethnicity_minor"),
)


def _newer(  # noqa: PLR0913 - a layout's headings, each by its name
    code: str,
    kind: str,
    *,
    pupils: str,
    progress: Column,
    attainment: str,
    grades: tuple[str, str],
    ebacc: tuple[str, str],
) -> Layout:
    return Layout(
        code=code,
        kind=kind,
        shape=Shape.BROKEN_DOWN,
        source=Source.DFE,
        dataset=Dataset.KS4,
        urn="school_urn",
        name="school_name",
        la="old_la_code",
        year="time_period",
        version="version",
        needed=("time_period", "school_urn", "breakdown", pupils, attainment, *grades),
        columns=(
            Column(attainment, _A8, cohort=pupils),
            progress,
            Column(grades[0], _GRADE_5, cohort=pupils),
            Column(grades[1], _GRADE_4, cohort=pupils),
            Column(ebacc[0], _ENTRY, cohort=pupils),
            Column(ebacc[1], _APS, cohort=pupils),
        ),
        parts=_PARTS,
        topic="breakdown_topic",
    )


KS4_2024 = _newer(
    "ks4-2023-24",
    "key stage 4 performance tables, 2023-24 layout",
    pupils="t_pupils",
    attainment="avg_att8",
    progress=Column(
        "avg_p8score", _P8, cohort="t_inp8calc", low="p8score_ci_low", high="p8score_ci_upp"
    ),
    grades=("pt_l2basics_95", "pt_l2basics_94"),
    ebacc=("pt_ebacc_e_ptq_ee", "avg_ebaccaps"),
)
KS4_2025 = _newer(
    "ks4-2024-25",
    "key stage 4 performance tables, 2024-25 layout",
    pupils="pupil_count",
    attainment="attainment8_average",
    progress=Column(
        "progress8_average", _P8, low="progress8_lower_95_ci", high="progress8_upper_95_ci"
    ),
    grades=("engmath_95_percent", "engmath_94_percent"),
    ebacc=("ebacc_entering_percent", "ebacc_aps_average"),
)
