"""The matrix is the table of domain §5: spot rows, and what must never be there."""

import pytest

from contracts.access import Actor, permissions_of
from contracts.errors import Forbidden
from contracts.matrix import MATRIX, Scope
from contracts.people import PersonId, Role, RoleHeld, SessionId
from contracts.permissions import Permission
from contracts.schools import SchoolId

OURS, THEIRS = SchoolId("stavermarsh"), SchoolId("dunsellow")


def a_person(*roles: RoleHeld) -> Actor:
    return Actor(id=PersonId("ada"), roles=roles, session_id=SessionId("s"))


HEAD = RoleHeld(role=Role.HEADTEACHER, school_id=OURS)
GOVERNOR = RoleHeld(role=Role.GOVERNOR, school_id=THEIRS)
CEO = RoleHeld(role=Role.CEO, school_id=None)


def test_every_permission_has_its_row() -> None:
    assert set(MATRIX) == set(Permission)


def test_a_head_reads_drafts_at_their_own_school_only() -> None:
    head = a_person(HEAD)

    assert head.may(Permission.READ_DRAFT_PLAN, OURS)
    assert not head.may(Permission.READ_DRAFT_PLAN, THEIRS)
    assert not head.may(Permission.READ_DRAFT_PLAN, None)


def test_two_hats_add_up() -> None:
    person = a_person(HEAD, GOVERNOR)

    reach = person.reach(Permission.READ_GRID)

    assert reach.everywhere
    assert person.reach(Permission.READ_PUBLISHED_HEADS_REPORT).places == {OURS, THEIRS}


def test_what_is_not_granted_is_forbidden() -> None:
    with pytest.raises(Forbidden):
        a_person(CEO).must(Permission.RATE_MILESTONE, OURS)


@pytest.mark.parametrize("role", [Role.GOVERNOR, Role.TRUSTEE, Role.COLLEAGUE, Role.EXTERNAL])
def test_boards_and_visitors_never_see_drafts_intelligence_or_notes(role: Role) -> None:
    never = {
        Permission.READ_DRAFT_PLAN,
        Permission.READ_SHARED_PLAN,
        Permission.READ_OPEN_INTELLIGENCE,
        Permission.READ_TEAM_INTELLIGENCE,
        Permission.READ_RESTRICTED_INTELLIGENCE,
        Permission.READ_ONE_TO_ONE_NOTES,
        Permission.READ_CASE,
    }

    assert not never & permissions_of([role])


def test_ops_run_the_engine_and_read_no_content() -> None:
    content = {
        p for p in permissions_of([Role.OPS]) if not p.startswith(("directory.", "gateway."))
    }

    assert content == set()


def test_nobody_reads_one_to_one_notes_by_rank() -> None:
    assert set(MATRIX[Permission.READ_ONE_TO_ONE_NOTES].values()) == {Scope.INVITED}
