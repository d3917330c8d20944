"""Who hears of figures, signals, tiers, returns, files and Headteacher's Reports."""

from typing import Any

import pytest

from contracts.base import Event
from contracts.examples import someone
from contracts.people import Role
from contracts.performance import (
    CollectionOpened,
    DatasetImported,
    DatasetRejected,
    FiguresPublished,
    HeadlinesPublished,
    HeadsReportMoved,
    HeadsReportState,
    InspectionRecorded,
    ReturnMoved,
    RiskAssessed,
    SignalCleared,
    SignalRaised,
)
from contracts.samples import sample_of
from gateway.live.audience import Heard, heard

HERE, ELSEWHERE = "stavermarsh", "pellowmere"
TRUST_ROLES = {
    "ceo": Role.CEO,
    "lead": Role.SCHOOL_IMPROVEMENT_LEAD,
    "cpd": Role.CPD_MANAGER,
    "specialist": Role.DATA_SPECIALIST,
    "trustee": Role.TRUSTEE,
}
SCHOOL_ROLES = {
    "head": Role.HEADTEACHER,
    "leader": Role.SCHOOL_LEADER,
    "teacher": Role.COLLEAGUE,
    "governor": Role.GOVERNOR,
}
EVERYBODY = {
    **{name: someone(name, role) for name, role in TRUST_ROLES.items()},
    **{name: someone(name, role, at=HERE) for name, role in SCHOOL_ROLES.items()},
    **{f"other {n}": someone(f"other {n}", r, at=ELSEWHERE) for n, r in SCHOOL_ROLES.items()},
    "ops": someone("ops", Role.OPS),
}
OWN = {"head", "leader"}
WATCHING = {"ceo", "lead", "specialist"}
OPENLY = {"ceo", "lead", "cpd", "specialist", "trustee", "head", "other head"}
AT_SCHOOL = {"leader", "teacher", "governor"}


def news_of(event: type[Event], **changes: object) -> Heard:
    """Read the agreed message of an event, with some of its facts changed."""
    sample = sample_of(event)
    told = heard(sample.but(data={**sample.data, **changes}))
    assert told is not None
    return told


def hearers(told: Heard) -> set[str]:
    return {name for name, actor in EVERYBODY.items() if told.is_for(actor)}


@pytest.mark.parametrize(
    ("event", "hear"),
    [
        (FiguresPublished, {*OPENLY, *AT_SCHOOL}),
        (HeadlinesPublished, {*OPENLY, *AT_SCHOOL}),
        (SignalRaised, {*WATCHING, *OWN}),
        (SignalCleared, {*WATCHING, *OWN}),
        (RiskAssessed, {*WATCHING, "cpd", "trustee", "head"}),
        (ReturnMoved, {*WATCHING, *OWN}),
        (CollectionOpened, {*WATCHING, *OWN}),
        (DatasetImported, WATCHING),
        (DatasetRejected, WATCHING),
    ],
)
def test_each_fact_is_told_to_those_who_may_read_it(event: type[Event], hear: set[str]) -> None:
    assert hearers(news_of(event)) == hear


def test_an_inspection_is_told_where_that_schools_figures_are() -> None:
    inspection: Any = sample_of(InspectionRecorded).data["inspection"]
    here = news_of(InspectionRecorded, inspection={**inspection, "school_id": HERE})

    assert hearers(here) == {*OPENLY, *AT_SCHOOL}


@pytest.mark.parametrize(
    ("previous", "state", "governors_hear"),
    [
        (HeadsReportState.DRAFT, HeadsReportState.SUBMITTED, False),
        (HeadsReportState.SUBMITTED, HeadsReportState.ACCEPTED, False),
        (HeadsReportState.ACCEPTED, HeadsReportState.PUBLISHED, True),
        (HeadsReportState.PUBLISHED, HeadsReportState.DRAFT, True),
    ],
)
def test_a_heads_report_is_told_to_its_board_from_publication_on(
    previous: HeadsReportState, state: HeadsReportState, *, governors_hear: bool
) -> None:
    hear = hearers(news_of(HeadsReportMoved, previous=previous, state=state))

    before = {*WATCHING, *OWN}
    assert hear == ({*before, "trustee", "governor"} if governors_hear else before)


def test_a_tier_is_told_to_no_governor_and_no_teacher() -> None:
    assert hearers(news_of(RiskAssessed)).isdisjoint({"governor", "teacher", "leader"})


def test_a_collection_is_told_to_each_school_it_asks_and_to_no_other() -> None:
    asked = news_of(CollectionOpened, schools=[ELSEWHERE])

    assert hearers(asked) == {*WATCHING, "other head", "other leader"}


def test_a_browser_is_told_which_signal_and_never_its_figure() -> None:
    assert news_of(SignalRaised).news.model_dump() == {
        "kind": "performance.signal-raised",
        "id": "stavermarsh:persistent-absence:all",
        "school_id": HERE,
        "cycle": None,
        "sequence": 1,
    }
