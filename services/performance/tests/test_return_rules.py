"""The rules of a return: small groups leave no trace, nothing is lost, its way is one way (R88)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chassis.testing import NOW
from contracts.api.performance_return_bodies import EnteredFigure
from contracts.api.performance_returns import DoubtKind
from contracts.performance import Figure, Group, Mark, MeasureCode, ReturnState, Source, Status
from contracts.schools import Phase
from performance.collections.model.asked import Spot, agreed_set
from performance.collections.model.doubts import doubts_about
from performance.collections.model.entering import SUPPRESSED, Kept, all_kept
from performance.collections.model.parts import Answer
from performance.collections.model.refusals import (
    FiguresMissing,
    FiguresRefused,
    NotAccepted,
    NotWithTheSpecialist,
    QueriesUnanswered,
    ReturnIsAway,
)
from performance.examples_of_collections import (
    ATTAINMENT,
    DATA_LEAD,
    NEIGHBOUR,
    SPECIALIST,
    STAVERMARSH_EIGHT,
    YEAR,
    a_queried_return,
    a_query,
    a_return,
    entered,
)

TODAY = date(2026, 11, 23)
ALL = Spot(ATTAINMENT, Group.ALL)
PERSISTENT = MeasureCode("persistent-absence")


def asked() -> set[Spot]:
    return {*a_return().spots, Spot(PERSISTENT, Group.ALL), Spot(MeasureCode("roll"), Group.ALL)}


@given(st.integers(1, 5), st.floats(0, 90))
def test_a_group_of_one_to_five_leaves_neither_value_nor_size(pupils: int, value: float) -> None:
    kept = all_kept([entered(Group.DISADVANTAGED, value, pupils)], asked())

    assert [*kept.values()] == [Kept(value=None, mark=Mark.SUPPRESSED, cohort=None)]


@given(st.integers(6, 2_000), st.integers(1, 5))
def test_nor_does_a_share_that_is_one_to_five_pupils(cohort: int, pupils: int) -> None:
    share = 100 * pupils / cohort
    figure = EnteredFigure(measure=PERSISTENT, group=Group.ALL, value=share, cohort=cohort)

    assert [*all_kept([figure], asked()).values()] == [SUPPRESSED]


def test_the_cohort_of_a_suppressed_figure_is_not_kept_either() -> None:
    figure = EnteredFigure(measure=ATTAINMENT, group=Group.EHCP, mark=Mark.SUPPRESSED, cohort=40)

    assert [*all_kept([figure], {Spot(ATTAINMENT, Group.EHCP)}).values()] == [SUPPRESSED]


def test_a_number_of_pupils_is_its_own_cohort() -> None:
    roll = EnteredFigure(measure=MeasureCode("roll"), group=Group.ALL, value=860)

    assert [*all_kept([roll], asked()).values()] == [Kept(value=860, cohort=860)]


@pytest.mark.parametrize(
    "wrong",
    [
        entered(Group.ALL, 90.1, 168),
        entered(Group.ALL, -0.1, 168),
        entered(Group.ALL, 40.9, 0),
        entered(Group.GIRLS, 40.9, 80),
        EnteredFigure(measure=ATTAINMENT, group=Group.ALL, value=40.9),
        EnteredFigure(measure=MeasureCode("progress-8"), group=Group.ALL, value=0.1, cohort=168),
        EnteredFigure(measure=MeasureCode("roll"), group=Group.ALL, value=860.5),
    ],
)
def test_what_cannot_be_right_is_named_and_nothing_is_kept(wrong: EnteredFigure) -> None:
    with pytest.raises(FiguresRefused) as refused:
        all_kept([entered(Group.DISADVANTAGED, 31.4, 52), wrong], asked())

    assert [e["field"] for e in refused.value.details["errors"]] == [  # pyright: ignore[reportUnknownVariableType, reportGeneralTypeIssues]
        f"{wrong.measure}.{wrong.group}"
    ]


def test_a_figure_is_given_once() -> None:
    with pytest.raises(FiguresRefused):
        all_kept([entered(Group.ALL, 40.9, 168), entered(Group.ALL, 41.0, 168)], asked())


def test_the_agreed_set_is_the_headlines_of_a_phase_and_no_history() -> None:
    agreed = agreed_set([Phase.PRIMARY, Phase.SECONDARY, Phase.NOT_APPLICABLE], YEAR)

    codes = {phase: [one.measure for one in asked] for phase, asked in agreed.items()}
    everywhere = ["overall-absence", "persistent-absence", "suspension-rate", "roll"]
    shares = ["disadvantaged-share", "ehcp-share"]
    assert codes == {
        Phase.PRIMARY: ["rwm-expected", "rwm-higher", *everywhere, *shares],
        Phase.SECONDARY: [
            *("attainment-8", "progress-8", "grade-5-english-maths", "a-level-aps"),
            *(*everywhere, *shares),
        ],
    }


def test_nothing_is_to_fill_in_where_the_year_has_no_figure_for_anybody() -> None:
    assert {spot.measure for spot in a_return().spots} == {"attainment-8"}
    assert [one.measure for one in a_return().asked] == ["attainment-8", "progress-8"]


def test_what_did_not_change_keeps_who_entered_it() -> None:
    first = a_return().fill(all_kept(STAVERMARSH_EIGHT, asked()), DATA_LEAD.id, NOW)
    again = first.fill(all_kept(STAVERMARSH_EIGHT, asked()), NEIGHBOUR.id, NOW)
    other = (entered(Group.ALL, 41.0, 168), *STAVERMARSH_EIGHT[1:])
    changed = first.but(version=2).fill(all_kept(other, asked()), NEIGHBOUR.id, NOW)

    assert again is first
    assert {e.group: e.by for e in changed.entries} == {
        Group.ALL: NEIGHBOUR.id,
        Group.DISADVANTAGED: DATA_LEAD.id,
        Group.NOT_DISADVANTAGED: DATA_LEAD.id,
    }
    assert [(c.part, c.by) for c in changed.changes_since(2)] == [
        ("attainment-8.all", NEIGHBOUR.id)
    ]


def test_a_figure_taken_out_again_is_missing() -> None:
    first = a_return().fill(all_kept(STAVERMARSH_EIGHT, asked()), DATA_LEAD.id, NOW)
    less = first.but(version=2).fill(all_kept(STAVERMARSH_EIGHT[:2], asked()), DATA_LEAD.id, NOW)

    assert less.missing == (Spot(ATTAINMENT, Group.NOT_DISADVANTAGED),)
    with pytest.raises(FiguresMissing) as refused:
        less.submit(DATA_LEAD.id, NOW, TODAY)
    assert refused.value.details == {"missing": ["attainment-8.not-disadvantaged"]}


def test_a_reason_is_as_good_as_a_value() -> None:
    reason = EnteredFigure(measure=ATTAINMENT, group=Group.DISADVANTAGED, mark=Mark.NO_ENTRIES)
    figures = (STAVERMARSH_EIGHT[0], reason, STAVERMARSH_EIGHT[2])
    full = a_return().fill(all_kept(figures, asked()), DATA_LEAD.id, NOW)

    submitted, told = full.submit(DATA_LEAD.id, NOW, TODAY)

    assert (submitted.state, submitted.submitted_on) == (ReturnState.SUBMITTED, TODAY)
    assert (told.state, told.previous) == (ReturnState.SUBMITTED, ReturnState.AWAITED)


def test_a_question_is_settled_by_an_answer_or_by_another_figure() -> None:
    waiting = a_queried_return()
    answer = Answer(words="Yes, without them.", by=DATA_LEAD.id, at=NOW, version=5)
    other = (entered(Group.ALL, 41.6, 160), *STAVERMARSH_EIGHT[1:])

    with pytest.raises(QueriesUnanswered):
        waiting.submit(DATA_LEAD.id, NOW, TODAY)
    answered, _ = waiting.answer("why-so-low", answer).submit(DATA_LEAD.id, NOW, TODAY)
    corrected = waiting.fill(all_kept(other, asked()), DATA_LEAD.id, NOW)
    again, _ = corrected.submit(DATA_LEAD.id, NOW, TODAY)

    assert (answered.state, again.state) == (ReturnState.SUBMITTED, ReturnState.SUBMITTED)
    assert corrected.is_corrected(corrected.queries[0])
    assert (answered.open_queries, again.open_queries) == ((), ())


def test_a_second_question_moves_nothing_further() -> None:
    _, told = a_queried_return().query(a_query("and-this", version=5))

    assert told is None


def test_what_is_sent_back_comes_again() -> None:
    for state in (ReturnState.SUBMITTED, ReturnState.ACCEPTED, ReturnState.PUBLISHED):
        back, told = a_return(state).send_back("Wrong year.", SPECIALIST.id, NOW)
        again, _ = back.submit(DATA_LEAD.id, NOW, TODAY)
        assert (told.previous, told.state, again.state) == (
            state,
            ReturnState.RETURNED,
            ReturnState.SUBMITTED,
        )


@pytest.mark.parametrize(
    "state", [ReturnState.SUBMITTED, ReturnState.ACCEPTED, ReturnState.PUBLISHED]
)
def test_what_is_away_stands_as_it_is(state: ReturnState) -> None:
    away = a_return(state)
    answer = Answer(words="Late.", by=DATA_LEAD.id, at=NOW, version=5)

    for act in (
        lambda: away.fill({}, DATA_LEAD.id, NOW),
        lambda: away.submit(DATA_LEAD.id, NOW, TODAY),
        lambda: away.answer("why-so-low", answer),
    ):
        with pytest.raises(ReturnIsAway):
            act()


@pytest.mark.parametrize("state", [ReturnState.AWAITED, ReturnState.RETURNED])
def test_what_is_with_the_school_is_not_judged(state: ReturnState) -> None:
    waiting = a_return(state)

    for act in (
        lambda: waiting.query(a_query()),
        lambda: waiting.send_back("No.", SPECIALIST.id, NOW),
        lambda: waiting.accept(SPECIALIST.id, NOW),
    ):
        with pytest.raises(NotWithTheSpecialist):
            act()


@pytest.mark.parametrize(
    "state", [one for one in ReturnState if one not in {"accepted", "queried"}]
)
def test_only_what_is_accepted_is_published(state: ReturnState) -> None:
    with pytest.raises(NotAccepted):
        a_return(state).publish(SPECIALIST.id, NOW)


def test_a_return_is_late_while_it_is_to_come_and_for_as_long_as_it_took() -> None:
    due = date(2026, 11, 17)

    assert a_return().late_days(due, TODAY) == 6
    assert a_return().late_days(TODAY, TODAY) == 0
    assert a_return(ReturnState.SUBMITTED).late_days(due, TODAY) == 2
    assert a_return(ReturnState.RETURNED).late_days(due, TODAY) == 6


def last_year(value: float) -> dict[Spot, Figure]:
    figure = Figure(
        measure=ATTAINMENT,
        group=Group.ALL,
        value=value,
        mark=None,
        cohort=170,
        source=Source.DFE,
        status=Status.FINAL,
        as_at=date(2026, 2, 1),
    )
    return {ALL: figure}


@pytest.mark.parametrize(
    ("value", "before", "kinds"),
    [
        (40.9, 41.0, []),
        (40.9, 45.9, [DoubtKind.CHANGED]),
        (12.0, 13.0, [DoubtKind.UNUSUAL]),
        (85.0, 50.0, [DoubtKind.CHANGED, DoubtKind.UNUSUAL]),
    ],
)
def test_a_strong_difference_is_pointed_out(
    value: float, before: float, kinds: list[DoubtKind]
) -> None:
    found = doubts_about(ALL, {ALL: Kept(value=value, cohort=168)}, last_year(before))

    assert [doubt.kind for doubt in found] == kinds


def test_a_group_larger_than_all_is_pointed_out() -> None:
    part = Spot(ATTAINMENT, Group.DISADVANTAGED)
    kept = {ALL: Kept(value=40.9, cohort=168), part: Kept(value=31.4, cohort=186)}

    assert [doubt.kind for doubt in doubts_about(part, kept, {})] == [DoubtKind.MORE_THAN_ALL]
