"""The autumn headlines of Stavermarsh and Fennicombe: believable returns for tests."""

from datetime import date
from typing import Any

from chassis.testing import NOW
from contracts.api.performance_return_bodies import EnteredFigure
from contracts.examples import someone
from contracts.people import Role
from contracts.performance import CollectionId, Group, MeasureCode, ReturnState, Status
from contracts.schools import Phase, SchoolId
from performance.collections.model.asked import Asked, agreed_set
from performance.collections.model.collection import Collection
from performance.collections.model.entering import all_kept
from performance.collections.model.parts import ValueQuery
from performance.collections.model.returns import Return, return_id
from performance.known.model import KnownSchool

STAVERMARSH, FENNICOMBE = SchoolId("stavermarsh"), SchoolId("fennicombe")
AUTUMN = CollectionId("autumn-headline-2026")
RETURN = return_id(AUTUMN, STAVERMARSH)
SPECIALIST = someone("data-specialist", Role.DATA_SPECIALIST)
CEO = someone("ceo", Role.CEO)
LEAD = someone("lead-for-inclusion", Role.SCHOOL_IMPROVEMENT_LEAD)
HEAD = someone("head-of-stavermarsh", Role.HEADTEACHER, at=STAVERMARSH)
DATA_LEAD = someone("data-lead-of-stavermarsh", Role.SCHOOL_LEADER, at=STAVERMARSH)
NEIGHBOUR = someone("data-lead-of-fennicombe", Role.SCHOOL_LEADER, at=FENNICOMBE)
COLLEAGUE = someone("colleague-at-stavermarsh", Role.COLLEAGUE, at=STAVERMARSH)
GOVERNOR = someone("governor-of-stavermarsh", Role.GOVERNOR, at=STAVERMARSH)
TRUSTEE = someone("trustee", Role.TRUSTEE)
ATTAINMENT = MeasureCode("attainment-8")
YEAR = "2025-26"


def a_known_school(
    key: SchoolId = STAVERMARSH, phase: Phase = Phase.SECONDARY, urn: str = "900003"
) -> KnownSchool:
    """Know a school of the trust, under its own name."""
    return KnownSchool(
        id=key,
        version=1,
        urn=urn,
        predecessor_urns=(),
        name=f"{key.title()} School",
        short_name=key.title(),
        phase=phase,
        local_authority="South Gloucestershire",
        open=True,
        sequence=1,
    )


def the_schools() -> list[KnownSchool]:
    """Know one secondary and one primary school."""
    return [a_known_school(), a_known_school(FENNICOMBE, Phase.PRIMARY, "900008")]


def a_collection(*, asked: dict[Phase, tuple[Asked, ...]] | None = None) -> Collection:
    """Ask both schools for the agreed headlines of 2025-26, due on 20 Nov 2026."""
    return Collection(
        id=AUTUMN,
        version=1,
        name="Autumn headline",
        year=YEAR,
        opens=date(2026, 11, 2),
        due=date(2026, 11, 20),
        status=Status.SCHOOL_REPORTED,
        schools=(STAVERMARSH, FENNICOMBE),
        asked=asked or agreed_set([Phase.SECONDARY, Phase.PRIMARY], YEAR),
        opened_by=SPECIALIST.id,
        opened_at=NOW,
    )


def a_small_collection() -> Collection:
    """Ask for Attainment 8 of all and of disadvantaged pupils, and for Progress 8."""
    groups = (Group.ALL, Group.DISADVANTAGED, Group.NOT_DISADVANTAGED)
    eight = Asked(measure=ATTAINMENT, groups=groups)
    progress = Asked(
        measure=MeasureCode("progress-8"),
        groups=(Group.ALL,),
        why_none="not available: no KS2 baseline",
    )
    return a_collection(asked={Phase.SECONDARY: (eight, progress), Phase.PRIMARY: (eight,)})


def entered(group: Group, value: float, cohort: int) -> EnteredFigure:
    """Enter an Attainment 8 of a group."""
    return EnteredFigure(measure=ATTAINMENT, group=group, value=value, cohort=cohort)


STAVERMARSH_EIGHT = (
    entered(Group.ALL, 40.9, 168),
    entered(Group.DISADVANTAGED, 31.4, 52),
    entered(Group.NOT_DISADVANTAGED, 45.2, 116),
)


def a_return(state: ReturnState = ReturnState.AWAITED, *, school: SchoolId = STAVERMARSH) -> Return:
    """Give a return to the small collection: awaited and empty, or full and as far as asked."""
    empty = Return(
        id=return_id(AUTUMN, school),
        version=1,
        school_id=school,
        collection_id=AUTUMN,
        year=YEAR,
        asked=a_small_collection().asked[Phase.SECONDARY],
    )
    if state is ReturnState.AWAITED:
        return empty
    full = empty.fill(all_kept(STAVERMARSH_EIGHT, empty.spots), DATA_LEAD.id, NOW)
    one, _ = full.but(version=2).submit(DATA_LEAD.id, NOW, date(2026, 11, 19))
    if state in {ReturnState.ACCEPTED, ReturnState.PUBLISHED}:
        one, _ = one.accept(SPECIALIST.id, NOW)
    if state is ReturnState.PUBLISHED:
        one, _ = one.publish(SPECIALIST.id, NOW)
    if state is ReturnState.RETURNED:
        one, _ = one.send_back("Please check the cohorts.", SPECIALIST.id, NOW)
    return one.but(version=3)


def a_query(key: str = "why-so-low", version: int = 4) -> ValueQuery:
    """Ask about Stavermarsh's Attainment 8."""
    return ValueQuery(
        id=key,
        measure=ATTAINMENT,
        group=Group.ALL,
        words="Is this without the dual-registered pupils?",
        asked_by=SPECIALIST.id,
        asked_at=NOW,
        version=version,
    )


def a_queried_return() -> Return:
    """Give Stavermarsh's return with one open question."""
    one, _ = a_return(ReturnState.SUBMITTED).query(a_query())
    return one.but(version=4)


def what_collections_know(*returns: Return) -> dict[str, Any]:
    """Seed a store with both schools, the small collection and these returns."""
    return {
        "known_schools": the_schools(),
        "collections": [a_small_collection()],
        "returns": list(returns),
    }
