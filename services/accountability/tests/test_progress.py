"""Rules of one plan's progress."""

from datetime import UTC, date, datetime, timedelta

from accountability.examples import (
    ATTENDANCE,
    ATTENDING,
    CYCLE,
    OWN,
    PUBLISHED,
    READING,
    STAVERMARSH,
    a_milestone,
    a_plan,
    an_objective,
)
from accountability.sip_progress.model.progress import Rated, SipProgress
from contracts.accountability import Moves, SipBreakdown, SipCounted, SipFigures, Tally
from contracts.planning import MilestoneId, PlanState, Rating

LATER = PUBLISHED + timedelta(days=35)


def heard(*plans: tuple[int, PlanState]) -> SipProgress:
    progress = SipProgress(id="plan-of-stavermarsh", school_id=STAVERMARSH, cycle=CYCLE)
    for sequence, state in plans:
        progress = progress.hear_plan(a_plan(ATTENDING, OWN, state=state), sequence)
    return progress


def rated(rating: Rating, sequence: int, previous: Rating = Rating.NOT_STARTED) -> Rated:
    return Rated(rating=rating, previous=previous, overdue=False, rated_at=LATER, sequence=sequence)


def counted(progress: SipProgress) -> SipCounted:
    assert progress.counted is not None
    return progress.counted


def figures_of(progress: SipProgress) -> SipFigures:
    return counted(progress).figures


def test_a_plan_is_counted_whole_by_priority_and_by_term() -> None:
    plan = counted(heard((3, PlanState.PUBLISHED)))
    figures, breakdown = plan.figures, plan.breakdown

    late = Tally.of([(Rating.NOT_STARTED, True)])
    waiting = Tally.of([(Rating.NOT_STARTED, False)])
    assert figures.tally == Tally.total([late, waiting, waiting, waiting])
    assert figures.objectives == 2
    assert [(part.priority_id, part.objectives) for part in breakdown.by_priority] == [
        (ATTENDANCE, 1),
        (None, 1),
    ]
    assert [(part.term, part.tally) for part in breakdown.by_term] == [
        (1, late),
        (2, Tally.total([waiting, waiting])),
        (4, waiting),
    ]
    assert breakdown.reasoned_gaps == (READING,)


def test_a_rating_moves_its_milestone_and_dates_the_update() -> None:
    before = heard((3, PlanState.PUBLISHED))

    after = figures_of(
        before.hear_rating(MilestoneId("contact-protocol"), rated(Rating.AT_RISK, 4))
    )

    assert (after.tally.at_risk, after.tally.overdue) == (1, 0)
    assert figures_of(before).last_update == PUBLISHED
    assert after.last_update == LATER
    assert after.moves == (Moves(on=LATER.date(), better=0, worse=1),)


def test_a_rating_late_on_a_summer_evening_counts_for_the_day_in_london() -> None:
    past_midnight = datetime(2027, 6, 30, 23, 30, tzinfo=UTC)
    rating = rated(Rating.AT_RISK, 4).but(rated_at=past_midnight)

    after = figures_of(
        heard((3, PlanState.PUBLISHED)).hear_rating(MilestoneId("contact-protocol"), rating)
    )

    assert [moves.on for moves in after.moves] == [date(2027, 7, 1)]


def test_an_edit_is_an_update_too() -> None:
    rated_once = heard((3, PlanState.PUBLISHED)).hear_rating(
        MilestoneId("pa-26"), rated(Rating.ON_TRACK, 4)
    )
    edited_at = LATER + timedelta(days=1)
    plan = a_plan(
        an_objective("o", ATTENDANCE, a_milestone("pa-26", 2, Rating.ON_TRACK, rated_at=LATER)),
        updated_at=edited_at,
    )

    assert figures_of(rated_once.hear_plan(plan, 5)).last_update == edited_at


def test_before_publication_there_is_nothing_to_see_but_the_state() -> None:
    draft = counted(heard((1, PlanState.DRAFT)))
    figures = draft.figures

    assert (figures.state, figures.tally.milestones) == (PlanState.DRAFT, 0)
    assert (figures.last_update, figures.published_on) == (None, None)
    assert draft.breakdown == SipBreakdown(by_priority=(), by_term=(), reasoned_gaps=())


def test_a_rating_heard_before_its_plan_waits_for_it() -> None:
    early = heard().hear_rating(MilestoneId("pa-26"), rated(Rating.EMBEDDED, 4))

    assert early.counted is None
    assert figures_of(early.hear_plan(a_plan(ATTENDING), 3)).tally.embedded == 1


def test_what_came_earlier_changes_nothing() -> None:
    progress = heard((3, PlanState.PUBLISHED), (5, PlanState.REVIEWED))

    assert progress.hear_plan(a_plan(state=PlanState.DRAFT), 4) == progress
    assert progress.hear_rating(MilestoneId("pa-26"), rated(Rating.OFF_TRACK, 4)) == progress
    assert progress.hear_overdue([MilestoneId("pa-26")], 4) == progress


def test_lateness_told_before_a_rating_does_not_outlive_it() -> None:
    pa_26 = MilestoneId("pa-26")
    published = heard((3, PlanState.PUBLISHED))
    answered = published.hear_overdue([pa_26], 4).hear_rating(pa_26, rated(Rating.ON_TRACK, 5))
    turned_round = published.hear_rating(pa_26, rated(Rating.ON_TRACK, 5)).hear_overdue([pa_26], 4)

    assert figures_of(answered) == figures_of(turned_round)
    assert figures_of(answered).tally.overdue == 1  # contact-protocol, from the start


def test_ratings_of_one_day_are_told_together_and_standing_still_is_no_move() -> None:
    progress = heard((3, PlanState.PUBLISHED))
    for sequence, (name, rating, previous) in enumerate(
        [
            ("pa-26", Rating.ON_TRACK, Rating.AT_RISK),
            ("pa-24", Rating.OFF_TRACK, Rating.AT_RISK),
            ("one-way", Rating.EMBEDDED, Rating.ON_TRACK),
            ("contact-protocol", Rating.AT_RISK, Rating.AT_RISK),
        ],
        start=4,
    ):
        progress = progress.hear_rating(MilestoneId(name), rated(rating, sequence, previous))

    assert figures_of(progress).moves == (Moves(on=date(2026, 11, 20), better=2, worse=1),)
