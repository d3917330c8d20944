"""The school register (GIAS): how many are on roll, and how many of them have SEND.

`PercentageFSM` is not read: pupils eligible now are not all who are disadvantaged. Nor is
anybody's name.
"""

from contracts.performance import Dataset, MeasureCode, Source, Status
from performance.files.layouts import Column, Layout, Shape

_ROLL = "NumberOfPupils"

REGISTER = Layout(
    code="register",
    kind="GIAS register",
    shape=Shape.WIDE,
    source=Source.REGISTER,
    dataset=Dataset.CONTEXT,
    urn="URN",
    name="EstablishmentName",
    census="CensusDate",
    status=Status.FINAL,
    needed=("URN", "EstablishmentName", "NumberOfPupils", "CensusDate"),
    columns=(
        Column(_ROLL, MeasureCode("roll"), cohort=_ROLL),
        Column("SENStat", MeasureCode("ehcp-share"), cohort=_ROLL, share_of=_ROLL),
        Column("SENNoStat", MeasureCode("sen-support-share"), cohort=_ROLL, share_of=_ROLL),
    ),
)
