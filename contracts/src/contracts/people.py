"""Who is who: roles held at a school or for the whole trust."""

from enum import StrEnum
from typing import NewType

from contracts.base import Event, Frozen
from contracts.schools import SchoolId

PersonId = NewType("PersonId", str)
SessionId = NewType("SessionId", str)


class Role(StrEnum):
    """The hats of domain §5; a person may wear several."""

    CEO = "ceo"
    SCHOOL_IMPROVEMENT_LEAD = "school-improvement-lead"
    CPD_MANAGER = "cpd-manager"
    DATA_SPECIALIST = "data-specialist"
    HEADTEACHER = "headteacher"
    SCHOOL_LEADER = "school-leader"
    COLLEAGUE = "colleague"
    GOVERNOR = "governor"
    TRUSTEE = "trustee"
    EXTERNAL = "external"
    OPS = "ops"
    GATEWAY = "gateway"  # no person: the gateway asking who is signing in


AT_SCHOOL = frozenset({Role.HEADTEACHER, Role.SCHOOL_LEADER, Role.COLLEAGUE, Role.GOVERNOR})


class RoleHeld(Frozen):
    """A role at one school, or for the trust when `school_id` is None."""

    role: Role
    school_id: SchoolId | None


class PersonRecorded(Event):
    """Somebody joined, changed role or left. Names stay in the directory."""

    type = "directory.person-recorded.v1"

    person_id: PersonId
    roles: tuple[RoleHeld, ...]
    active: bool
