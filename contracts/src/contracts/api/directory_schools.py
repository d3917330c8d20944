"""Schools as the directory takes and gives them."""

from datetime import date
from typing import Annotated

from pydantic import StringConstraints

from contracts.base import Confidential, Frozen, Name
from contracts.schools import Phase, SchoolId, Urn

LaCode = Annotated[str, StringConstraints(pattern=r"^\d{3}$")]
Ethos = Annotated[str, StringConstraints(strip_whitespace=True, max_length=2_000), Confidential()]


class SchoolBody(Frozen):
    """What a school is called, where it stands in the register, and what it stands for."""

    urn: Urn
    predecessor_urns: tuple[Urn, ...] = ()
    name: Name
    short_name: Name
    phase: Phase
    local_authority: Name
    la_code: LaCode | None = None
    ethos: Ethos = ""


class SchoolView(Frozen):
    """A school of the trust; one that left is not `open` and keeps its history."""

    id: SchoolId
    version: int
    urn: str
    predecessor_urns: tuple[str, ...]
    name: str
    short_name: str
    phase: Phase
    local_authority: str
    la_code: str | None
    ethos: str
    open: bool
    left_on: date | None
