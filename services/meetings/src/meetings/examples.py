"""SENCOs, Stavermarsh and the CEO: believable people and records for tests and documentation."""

from contracts.examples import someone
from contracts.people import Role
from contracts.schools import SchoolId

STAVERMARSH, DUNSELLOW = SchoolId("stavermarsh"), SchoolId("dunsellow")
CEO = someone("ceo", Role.CEO)
HEAD = someone("head-of-stavermarsh", Role.HEADTEACHER, at=STAVERMARSH)
NEIGHBOUR = someone("head-of-dunsellow", Role.HEADTEACHER, at=DUNSELLOW)
LEAD = someone("lead-for-inclusion", Role.SCHOOL_IMPROVEMENT_LEAD)
SENCO = someone("senco-of-stavermarsh", Role.SCHOOL_LEADER, at=STAVERMARSH)
COLLEAGUE = someone("colleague-at-stavermarsh", Role.COLLEAGUE, at=STAVERMARSH)
GOVERNOR = someone("governor-of-stavermarsh", Role.GOVERNOR, at=STAVERMARSH)
TRUSTEE = someone("trustee", Role.TRUSTEE)
