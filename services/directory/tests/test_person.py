from collections.abc import Callable

import pytest

from contracts.errors import Invalid
from contracts.people import AT_SCHOOL, Role, RoleHeld
from directory.examples import DUNSELLOW, STAVERMARSH, a_person
from directory.people.model.person import NothingProposed, Person

LEADER = RoleHeld(role=Role.SCHOOL_LEADER, school_id=STAVERMARSH)
HEAD = RoleHeld(role=Role.HEADTEACHER, school_id=STAVERMARSH)
ELSEWHERE = RoleHeld(role=Role.GOVERNOR, school_id=DUNSELLOW)
TRUSTEE = RoleHeld(role=Role.TRUSTEE, school_id=None)


@pytest.mark.parametrize("role", list(Role))
def test_a_role_fits_a_school_or_the_trust_and_never_both(role: Role) -> None:
    def fits(at: RoleHeld) -> bool:
        try:
            a_person().holding((at,), approved=True)
        except Invalid:
            return False
        return True

    at_school = fits(RoleHeld(role=role, school_id=STAVERMARSH))
    for_the_trust = fits(RoleHeld(role=role, school_id=None))
    expected = (role in AT_SCHOOL, role not in AT_SCHOOL and role is not Role.GATEWAY)
    assert (at_school, for_the_trust) == expected


def test_a_proposal_leaves_in_force_what_was() -> None:
    proposed = a_person().holding((HEAD, LEADER), approved=False)

    assert (proposed.roles, proposed.proposed) == ((HEAD,), (HEAD, LEADER))
    assert proposed.may_come_in
    assert proposed.recorded() == a_person().recorded()
    assert proposed.approve().roles == (HEAD, LEADER)
    assert proposed.decline() == a_person()


def test_proposing_what_is_in_force_proposes_nothing() -> None:
    assert a_person().holding((HEAD, HEAD), approved=False) == a_person()


def test_who_is_only_proposed_cannot_come_in_and_is_gone_when_declined() -> None:
    proposed = a_person().but(roles=(), proposed=(HEAD,))

    assert not proposed.may_come_in
    assert not proposed.decline().active


@pytest.mark.parametrize("decide", [Person.approve, Person.decline])
def test_nothing_proposed_is_nothing_to_decide(decide: Callable[[Person], Person]) -> None:
    with pytest.raises(NothingProposed):
        decide(a_person())


@pytest.mark.parametrize(
    ("roles", "place"),
    [((HEAD, LEADER), STAVERMARSH), ((HEAD, ELSEWHERE), None), ((HEAD, TRUSTEE), None)],
)
def test_somebody_belongs_to_a_school_only_with_all_their_roles(
    roles: tuple[RoleHeld, ...], place: str | None
) -> None:
    assert a_person().holding(roles, approved=True).place == place
    assert a_person().but(roles=(), proposed=roles).place == place


def test_a_leaver_comes_back_with_the_roles_they_held_or_with_a_proposal_of_them() -> None:
    left = a_person().leave()

    assert (left.active, left.roles, left.may_come_in) == (False, (HEAD,), False)
    assert left.come_back(approved=True) == a_person()
    assert left.come_back(approved=False).proposed == (HEAD,)
    assert not left.come_back(approved=False).may_come_in


def test_what_the_others_hear_holds_no_name_and_no_address() -> None:
    heard = a_person().recorded().model_dump_json()

    assert "Okonjo" not in heard
    assert "@" not in heard


def test_what_somebody_is_found_by_follows_their_name_and_roles() -> None:
    renamed = a_person().but(name="Bo Li-Ray", roles=(TRUSTEE,))

    assert renamed.marks == (
        "name:b",
        "name:bo",
        "name:l",
        "name:li",
        "name:r",
        "name:ra",
        "name:ray",
        "role:trustee",
    )
