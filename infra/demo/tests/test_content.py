from collections import Counter
from datetime import date

import pytest

from contracts.calendar import SIX_TERMS_2026_27
from contracts.directory import NetworkKind
from contracts.people import Role
from contracts.planning import Alignment, Rating
from contracts.schools import Phase
from demo_trust.content.plan import MilestoneContent, PlanContent
from demo_trust.content.reading import ashlode

TRUST = ashlode().trust
THIS_CYCLE = tuple(plan for plan in ashlode().plans if plan.cycle == "2026-27")


def plan_of(school: str) -> PlanContent:
    return next(plan for plan in THIS_CYCLE if plan.school == school)


def test_nine_schools_lie_outside_the_register() -> None:
    schools = ashlode().schools.values()

    assert [one.urn for one in schools] == [f"90000{number}" for number in range(1, 10)]
    assert Counter(one.phase for one in schools) == {Phase.SECONDARY: 5, Phase.PRIMARY: 4}
    assert [one.name for one in schools if one.predecessor_urns] == ["Dunsellow School"]


def test_a_hundred_and_fifty_people_hold_the_roles_of_the_domain() -> None:
    people = ashlode().people

    assert Counter(one.role for one in people) == {
        Role.CEO: 1,
        Role.HEADTEACHER: 9,
        Role.SCHOOL_IMPROVEMENT_LEAD: 4,
        Role.CPD_MANAGER: 1,
        Role.DATA_SPECIALIST: 1,
        Role.SCHOOL_LEADER: 71,
        Role.COLLEAGUE: 27,
        Role.GOVERNOR: 27,
        Role.TRUSTEE: 6,
        Role.EXTERNAL: 1,
        Role.OPS: 2,
    }


def test_no_two_people_share_a_name_an_address_or_a_job_at_one_school() -> None:
    people = ashlode().people
    leading = [one for one in people if one.role in {Role.HEADTEACHER, Role.SCHOOL_LEADER}]

    assert len({one.name.casefold() for one in people}) == len(people)
    assert len({one.email for one in people}) == len(people)
    assert len({(one.school, one.job_title) for one in leading}) == len(leading)


def test_every_school_has_a_seat_in_every_key_colleague_forum() -> None:
    schools = set(ashlode().schools)
    forums = [one for one in ashlode().networks() if one.kind is NetworkKind.KEY_COLLEAGUES]

    assert len(forums) == 10
    assert [one.name for one in forums if {m.school for m in one.members} - {""} != schools] == []


def test_every_governing_body_has_three_governors_and_the_other_networks_are_there() -> None:
    networks = ashlode().networks()
    boards = [one for one in networks if one.kind is NetworkKind.LOCAL_GOVERNING_BODY]

    assert [len(one.members) for one in boards] == [3] * 9
    sizes = {one.name: len(one.members) for one in networks if one.school is None}
    assert sizes["Executive Leadership Group"] == 10
    assert sizes["School Improvement Team"] == 7
    assert sizes["Board of Trustees"] == 6
    assert len(sizes) == 18


def test_the_year_is_the_working_default_with_five_inset_days() -> None:
    assert TRUST.calendar == SIX_TERMS_2026_27
    assert [len(one.calendar.school_days) for one in TRUST.calendars] == [195, 195]


def test_the_school_with_its_own_dates_has_as_many_days_as_the_others() -> None:
    (own,) = TRUST.own_dates

    theirs = TRUST.calendar.but(terms=own.terms, inset_days=own.inset_days)

    assert (own.school, len(theirs.school_days)) == ("thornhallow", 195)
    assert theirs.terms != TRUST.calendar.terms


def test_nine_plans_hold_54_objectives_and_190_milestones_of_which_12_are_overdue() -> None:
    carried = [one for plan in THIS_CYCLE for one in plan.carried]
    (last,) = (plan for plan in ashlode().plans if plan.cycle == "2025-26")
    taken_over = next(one for one in last.objectives if one.title == carried[0].title)
    unfinished = [m for m in taken_over.milestones if m.rated[-1].rating is not Rating.EMBEDDED]
    written = [m for plan in THIS_CYCLE for m in plan.milestones]

    assert {plan.school for plan in THIS_CYCLE} == set(ashlode().schools)
    assert len(carried) == 1
    assert sum(len(plan.objectives) for plan in THIS_CYCLE) + len(carried) == 54
    assert len(written) + len(unfinished) == 190
    assert ashlode().overdue() == 12


def test_every_plan_answers_every_priority_except_the_draft_and_one_by_a_reason() -> None:
    codes = {"P1", "P2", "P3", "P4", "P5"}
    missing = {
        plan.school: codes - {one.priority for one in (*plan.objectives, *plan.carried)}
        for plan in THIS_CYCLE
    }

    assert {school: gap for school, gap in missing.items() if gap} == {
        "fennicombe": {"P5"},
        "hartsbrook-green": {"P5"},
    }
    assert set(plan_of("hartsbrook-green").gaps) == {"P5"}
    assert plan_of("fennicombe").steps == ()


def test_objectives_are_five_to_seven_a_plan_with_three_or_four_milestones_in_order() -> None:
    for plan in THIS_CYCLE:
        assert 5 <= len(plan.objectives) + len(plan.carried) <= 7, plan.school
        for objective in plan.objectives:
            terms = [milestone.term for milestone in objective.milestones]
            assert len(terms) in {3, 4}, objective.title
            assert terms == sorted(set(terms)), objective.title


def test_stavermarsh_has_the_example_of_the_domain() -> None:
    objective = plan_of("stavermarsh").objectives[0]

    assert (objective.priority, objective.title) == ("P1", "PA below 22% by Term 6")
    assert objective.owner == "Deputy Headteacher"
    assert [(m.term, m.title) for m in objective.milestones] == [
        (1, "Tutor contact protocol live"),
        (2, "PA at or below 26%"),
        (4, "PA at or below 24%"),
        (6, "PA at or below 22%"),
    ]


def test_one_plan_was_published_after_term_1() -> None:
    end = TRUST.calendar.end_of_term(1)

    late = [plan.school for plan in THIS_CYCLE if plan.published and plan.published > end]

    assert late == ["dunsellow"]


def test_ratings_use_all_five_words_and_differ_by_school() -> None:
    stands = {
        plan.school: Counter(
            m.rated[-1].rating if m.rated else Rating.NOT_STARTED for m in plan.milestones
        )
        for plan in THIS_CYCLE
    }

    assert set().union(*stands.values()) == set(Rating)
    assert len({tuple(sorted(one.items())) for one in stands.values()}) >= 7


def test_nothing_is_rated_before_its_plan_was_published_or_after_today() -> None:
    for plan in ashlode().plans:
        for day in [r.on for m in plan.milestones for r in m.rated]:
            assert plan.published is not None
            assert plan.published < day <= TRUST.today


def test_every_owner_and_every_author_of_a_remark_is_somebody() -> None:
    held = {(one.job_title, one.school) for one in ashlode().people}
    for plan in ashlode().plans:
        owners = {(one.owner, plan.school) for one in (*plan.objectives, *plan.carried)}
        authors = {(m.remark.by, "") for m in plan.milestones if m.remark}
        assert owners | authors <= held, plan.school


def test_mathematics_is_the_subject_most_shared() -> None:
    shared = Counter(
        subject
        for school in ashlode().schools.values()
        for subject, alignment in school.alignment.items()
        if alignment is Alignment.SHARED_CURRICULUM
    )

    assert shared.most_common(1)[0][0] == "Mathematics"


def test_a_rating_written_wrongly_is_refused_with_the_form_it_should_have() -> None:
    with pytest.raises(ValueError, match="is not written as"):
        MilestoneContent.model_validate({"title": "x", "term": 1, "rated": ["embedded"]})


def test_a_plan_that_was_never_published_is_never_overdue() -> None:
    draft = plan_of("fennicombe")

    assert list(draft.overdue_on(frozenset(range(1, 7)))) == []
    assert len(list(draft.but(published=date(2026, 10, 1)).overdue_on(frozenset({1})))) == 5
