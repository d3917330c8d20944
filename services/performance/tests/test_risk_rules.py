"""A tier has its reasons (R60), and a suggestion its sums."""

from datetime import date

import pytest

from contracts.api.performance_risk import Direction, EvidenceBody, EvidenceKind
from contracts.errors import Invalid
from contracts.performance import (
    Dataset,
    FiguresPublished,
    RiskAssessed,
    SignalFacts,
    SignalRaised,
    Tier,
)
from contracts.samples import sample_of
from performance.examples_of_judging import (
    AS_AT,
    LEAD,
    STAVERMARSH,
    TERM_ONE,
    a_figure,
    a_record,
    what_risk_knows,
)
from performance.risk.model.assessment import Evidence
from performance.risk.model.evidence import chosen, offered
from performance.risk.model.known import KnownDatasets
from performance.risk.model.suggestion import Facts, Slippage, suggested
from performance.risk.repository.facts import slippage_of

SIGNAL = SignalFacts.model_validate(sample_of(SignalRaised).data["signal"])
SEEN = (Evidence(kind=EvidenceKind.SOFT, ref=None, words="Seen on a visit", as_at=AS_AT),)
TODAY = date(2026, 11, 23)


def a_plan(slipping: int, milestones: int = 12) -> Slippage:
    return Slippage("2026-27", milestones, slipping, 0, slipping, TODAY)


def test_setting_a_tier_is_told_as_agreed_and_keeps_what_was_before() -> None:
    record = a_record(Tier.TARGETED)

    assessed, told = record.assess(Tier.INTENSIVE, "Absence.", SEEN, LEAD.id, TERM_ONE)

    assert told == RiskAssessed.model_validate(sample_of(RiskAssessed).data)
    assert assessed.snapshot() == told
    assert assessed.history[:-1] == record.history
    assert (assessed.tier, assessed.since) == (Tier.INTENSIVE, TERM_ONE.date())


def test_confirming_a_tier_is_kept_and_does_not_begin_it_anew() -> None:
    record = a_record(Tier.SUSTAIN, Tier.TARGETED, Tier.TARGETED, Tier.TARGETED)

    assert (record.since, len(record.history)) == (date(2026, 11, 3), 4)


def test_before_anybody_judged_there_is_no_tier_to_tell() -> None:
    assert (a_record().tier, a_record().since, a_record().snapshot()) == (None, None, None)


@pytest.mark.parametrize(("rationale", "evidence"), [("  ", SEEN), ("Absence.", ())])
def test_a_tier_without_why_or_by_what_is_refused(
    rationale: str, evidence: tuple[Evidence, ...]
) -> None:
    with pytest.raises(Invalid):
        a_record().assess(Tier.TARGETED, rationale, evidence, LEAD.id, TERM_ONE)


def test_signals_slippage_and_data_sets_are_offered_with_their_days() -> None:
    known = what_risk_knows()
    plan = slippage_of(known["known_plans"][0])

    there = offered(known["risk_signals"], known["risk_datasets"][0], plan)

    assert [(one.words, one.as_at) for one in there] == [
        ("Persistent absence 27.4%, level 25% (2025-26)", AS_AT),
        (
            "Improvement plan 2026-27: 1 of 3 milestones slipping (1 overdue, 0 off track)",
            TODAY,
        ),
        ("Absence figures of 2025-26", AS_AT),
    ]
    assert chosen(tuple(one.body for one in there), there, TODAY) == tuple(
        Evidence(kind=one.body.kind, ref=ref, words=one.words, as_at=one.as_at)
        for one, ref in zip(there, (SIGNAL.signal_id, None, "absence:2025-26"), strict=True)
    )


@pytest.mark.parametrize(
    "body",
    [
        EvidenceBody(kind=EvidenceKind.SIGNAL, signal_id=SIGNAL.signal_id),
        EvidenceBody(kind=EvidenceKind.SIP_SLIPPAGE),
        EvidenceBody(kind=EvidenceKind.DATASET, dataset=Dataset.ABSENCE, year="2025-26"),
        EvidenceBody(kind=EvidenceKind.SOFT),
        EvidenceBody(kind=EvidenceKind.SOFT, words="Seen.", dataset=Dataset.ABSENCE),
    ],
)
def test_what_is_not_there_is_no_evidence(body: EvidenceBody) -> None:
    with pytest.raises(Invalid):
        chosen((body,), offered((), None, a_plan(0)), TODAY)


def test_the_same_piece_counts_once() -> None:
    soft = EvidenceBody(kind=EvidenceKind.SOFT, words="Seen on a visit")

    with pytest.raises(Invalid):
        chosen((soft, soft), (), TODAY)


@pytest.mark.parametrize(
    ("signals", "slipping", "points", "tier"),
    [
        (0, 0, 0, Tier.SUSTAIN),
        (1, 0, 1, Tier.SUSTAIN),
        (0, 4, 2, Tier.TARGETED),
        (1, 3, 2, Tier.TARGETED),
        (3, 0, 3, Tier.TARGETED),
        (2, 4, 4, Tier.INTENSIVE),
        (6, 0, 6, Tier.INTENSIVE),
    ],
)
def test_the_sums_are_one_a_signal_and_one_or_two_for_the_plan(
    signals: int, slipping: int, points: int, tier: Tier
) -> None:
    said = suggested(None, Facts((SIGNAL,) * signals, a_plan(slipping), datasets=2))

    assert (said.points, said.tier, said.direction) == (points, tier, Direction.FIRST)
    assert sum(one.points for one in said.facts) == points


@pytest.mark.parametrize(
    ("now", "direction"),
    [
        (Tier.SUSTAIN, Direction.MORE),
        (Tier.TARGETED, Direction.SAME),
        (Tier.INTENSIVE, Direction.LESS),
    ],
)
def test_it_points_from_the_tier_that_is_set(now: Tier, direction: Direction) -> None:
    assert suggested(now, Facts((SIGNAL,), a_plan(3), datasets=1)).direction is direction


def test_it_says_its_sums_and_the_facts_with_their_days() -> None:
    said = suggested(Tier.SUSTAIN, Facts((SIGNAL,), a_plan(3), datasets=1))

    assert said.words == (
        "1 open signal (1 point) and 3 of 12 milestones slipping (1 point) make 2 points, "
        "which suggests Targeted. That is more than Sustain, the tier now set."
    )
    assert [(one.as_at, one.points) for one in said.facts] == [(AS_AT, 1), (TODAY, 1)]


def test_where_nothing_is_known_nothing_is_suggested() -> None:
    said = suggested(Tier.TARGETED, Facts((), None, datasets=0))

    assert (said.tier, said.direction, said.facts) == (None, Direction.NONE, ())


def test_a_plan_nobody_has_published_yet_counts_for_nothing() -> None:
    [plan] = what_risk_knows()["known_plans"]

    assert slippage_of(plan.but(state="shared")) is None


def published(year: str, *days: date) -> FiguresPublished:
    figures = tuple(a_figure(10.0).but(as_at=day) for day in days)
    return FiguresPublished(
        school_id=STAVERMARSH, year=year, dataset=Dataset.ABSENCE, figures=figures
    )


def test_data_sets_are_known_by_their_newest_year_whatever_came_first() -> None:
    nothing = KnownDatasets.of(STAVERMARSH)
    new, old = published("2025-26", AS_AT), published("2024-25", date(2025, 10, 16))

    for facts in ([(new, 2), (old, 3)], [(old, 3), (new, 2)]):
        known = nothing
        for fact, sequence in facts:
            known = known.hear(fact, sequence)
        assert [(one.year, day) for one, day in known.published] == [("2025-26", AS_AT)]
        assert known.hear(published("2025-26"), 1) is known
    taken_back = known.hear(published("2025-26"), 4)

    assert [one.year for one, _ in taken_back.published] == ["2024-25"]
