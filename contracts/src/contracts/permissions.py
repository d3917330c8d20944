"""The permission matrix of domain §5: resource by resource, role by role, how far.

Deny by default: a role absent from a row has nothing. `ALL` is every school and the trust,
`OWN` the schools where the role is held. Rows arrive with the service that guards them.
"""

from enum import StrEnum

from contracts.people import Role


class Scope(StrEnum):
    """How far a permission reaches for a role."""

    ALL = "all"
    OWN = "own"


class Permission(StrEnum):
    """One right, as `service.verb-noun`."""

    READ_CALENDAR = "directory.read-calendar"
    SET_CALENDAR = "directory.set-calendar"
    SET_SCHOOL_CALENDAR = "directory.set-school-calendar"
    READ_SCHOOLS = "directory.read-schools"
    MANAGE_SCHOOLS = "directory.manage-schools"
    READ_PEOPLE = "directory.read-people"
    MANAGE_PEOPLE = "directory.manage-people"
    READ_SETTINGS = "directory.read-settings"
    SET_SETTINGS = "directory.set-settings"

    READ_PRIORITIES = "planning.read-priorities"
    SET_PRIORITIES = "planning.set-priorities"
    READ_PLAN_TITLES = "planning.read-plan-titles"
    READ_DRAFT_PLAN = "planning.read-draft-plan"
    READ_SHARED_PLAN = "planning.read-shared-plan"
    READ_PUBLISHED_PLAN = "planning.read-published-plan"
    WRITE_PLAN = "planning.write-plan"
    PUBLISH_PLAN = "planning.publish-plan"
    RATE_MILESTONE = "planning.rate-milestone"
    COMMENT_MILESTONE = "planning.comment-milestone"
    READ_ALIGNMENT = "planning.read-alignment"
    RECORD_ALIGNMENT = "planning.record-alignment"

    READ_GRID = "accountability.read-grid"
    READ_SCHOOL_IN_FULL = "accountability.read-school-in-full"
    READ_TRUST_SUMMARY = "accountability.read-trust-summary"

    READ_ACCESS_AUDIT = "gateway.read-access-audit"
    OPERATE = "gateway.operate"


def _all(*roles: Role) -> dict[Role, Scope]:
    return dict.fromkeys(roles, Scope.ALL)


def _own(*roles: Role) -> dict[Role, Scope]:
    return dict.fromkeys(roles, Scope.OWN)


_STAFF = (
    Role.CEO,
    Role.SCHOOL_IMPROVEMENT_LEAD,
    Role.CPD_MANAGER,
    Role.DATA_SPECIALIST,
    Role.HEADTEACHER,
    Role.SCHOOL_LEADER,
    Role.COLLEAGUE,
)
_BOARDS = (Role.GOVERNOR, Role.TRUSTEE)
_TEAM = (Role.CEO, Role.SCHOOL_IMPROVEMENT_LEAD)
_SCHOOL = (Role.HEADTEACHER, Role.SCHOOL_LEADER)

MATRIX: dict[Permission, dict[Role, Scope]] = {
    # Priorities, calendar, the directory itself
    Permission.READ_CALENDAR: _all(*_STAFF, *_BOARDS, Role.OPS),
    Permission.SET_CALENDAR: _all(Role.CEO),
    Permission.SET_SCHOOL_CALENDAR: _all(Role.CEO) | _own(Role.HEADTEACHER),
    Permission.READ_SCHOOLS: _all(*_STAFF, *_BOARDS, Role.EXTERNAL, Role.OPS),
    Permission.MANAGE_SCHOOLS: _all(Role.CEO, Role.OPS),
    Permission.READ_PEOPLE: _all(*_STAFF, *_BOARDS, Role.OPS),
    Permission.MANAGE_PEOPLE: _all(Role.CEO, Role.OPS) | _own(Role.HEADTEACHER),
    Permission.READ_SETTINGS: _all(*_STAFF, *_BOARDS, Role.OPS),
    Permission.SET_SETTINGS: _all(Role.CEO),
    # Planning
    Permission.READ_PRIORITIES: _all(*_STAFF, *_BOARDS),
    Permission.SET_PRIORITIES: _all(Role.CEO),
    Permission.READ_PLAN_TITLES: _all(
        *_TEAM, Role.CPD_MANAGER, Role.DATA_SPECIALIST, *_SCHOOL, Role.TRUSTEE
    )
    | _own(Role.COLLEAGUE, Role.GOVERNOR),
    Permission.READ_DRAFT_PLAN: _own(*_SCHOOL),
    Permission.READ_SHARED_PLAN: _all(*_TEAM) | _own(*_SCHOOL),
    Permission.READ_PUBLISHED_PLAN: _all(
        *_TEAM, Role.CPD_MANAGER, Role.DATA_SPECIALIST, Role.HEADTEACHER, Role.TRUSTEE
    )
    | _own(Role.SCHOOL_LEADER, Role.COLLEAGUE, Role.GOVERNOR),
    Permission.WRITE_PLAN: _own(*_SCHOOL),
    Permission.PUBLISH_PLAN: _own(Role.HEADTEACHER),
    Permission.RATE_MILESTONE: _own(*_SCHOOL),
    Permission.COMMENT_MILESTONE: _all(Role.SCHOOL_IMPROVEMENT_LEAD) | _own(*_SCHOOL),
    Permission.READ_ALIGNMENT: _all(*_TEAM, Role.CPD_MANAGER, *_SCHOOL),
    Permission.RECORD_ALIGNMENT: _own(Role.HEADTEACHER),
    # Accountability
    Permission.READ_GRID: _all(*_TEAM, Role.HEADTEACHER) | _own(Role.SCHOOL_LEADER, Role.GOVERNOR),
    Permission.READ_SCHOOL_IN_FULL: _all(*_TEAM) | _own(Role.HEADTEACHER),
    Permission.READ_TRUST_SUMMARY: _all(*_TEAM, Role.HEADTEACHER, Role.TRUSTEE),
    # The door and the engine room
    Permission.READ_ACCESS_AUDIT: _all(Role.CEO),
    Permission.OPERATE: _all(Role.OPS),
}
