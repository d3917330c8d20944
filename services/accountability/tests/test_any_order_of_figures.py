"""However often and in whatever order performance is heard, and after a rebuild, the same."""

from collections.abc import Iterable
from datetime import date
from typing import cast

from hypothesis import given, settings
from hypothesis import strategies as st

from accountability.examples import PELLOWMERE, STAVERMARSH, a_school, told
from accountability.examples_of_figures import (
    ABSENCE,
    ATTAINMENT,
    SUSPENSIONS,
    a_figure,
    a_signal,
    a_tier,
    an_old_inspection,
    cleared,
    figures_of,
    raised,
)
from accountability.main import ACCOUNTABILITY
from accountability.subscriptions import SUBSCRIPTIONS
from chassis.bus import deliver
from chassis.testing import MemoryStore, app_of, client_of, someone
from chassis.work import new_ulid
from contracts.base import Envelope, Event
from contracts.people import Role
from contracts.performance import (
    FiguresPublished,
    Group,
    InspectionRecorded,
    MeasureCode,
    OldGrade,
    RiskAssessed,
    SignalCleared,
    SignalRaised,
    Tier,
)
from contracts.schools import SchoolId, SchoolRecorded

CEO = someone("imogen", Role.CEO)
SCHOOLS = (STAVERMARSH, PELLOWMERE)
PAGES = ("/grid", "/signals", "/outcomes")


def signalled(
    school_id: SchoolId, measure: MeasureCode, figure: float, *, recovered: bool
) -> SignalRaised | SignalCleared:
    signal = a_signal(measure, school_id=school_id, group=Group.ALL, figure=figure)
    return cleared(signal) if recovered else raised(signal)


def tiered(school_id: SchoolId, tier: Tier, day: int) -> Event:
    return a_tier(tier, None, school_id=school_id, on=date(2026, 11, day))


def published(school_id: SchoolId, year: str, value: float, cohort: int) -> Event:
    return figures_of(a_figure(ATTAINMENT, value, cohort), school_id=school_id, year=year)


def inspected(school_id: SchoolId, grade: OldGrade) -> Event:
    return an_old_inspection(grade, school_id=school_id)


schools = st.sampled_from(SCHOOLS)
facts_told = st.one_of(
    st.builds(
        signalled,
        schools,
        st.sampled_from((ABSENCE, SUSPENSIONS)),
        st.floats(26, 60).map(lambda value: round(value, 1)),
        recovered=st.booleans(),
    ),
    st.builds(tiered, schools, st.sampled_from(Tier), st.integers(1, 28)),
    st.builds(
        published,
        schools,
        st.sampled_from(("2023-24", "2024-25", "2025-26")),
        st.floats(20, 70).map(lambda value: round(value, 1)),
        st.integers(6, 300),
    ),
    st.builds(inspected, schools, st.sampled_from(OldGrade)),
)
happenings = st.lists(facts_told, max_size=12)
patiently = settings(deadline=None, max_examples=40)


def about(fact: Event) -> str:
    match fact:
        case SignalRaised() | SignalCleared():
            return fact.signal.signal_id
        case RiskAssessed():
            return f"tier:{fact.school_id}"
        case FiguresPublished():
            return f"figures:{fact.school_id}:{fact.year}"
        case InspectionRecorded():
            return f"inspection:{fact.inspection.school_id}"
        case _:
            raise AssertionError(fact)


def said(facts: list[Event]) -> list[Envelope]:
    """Give each thing's facts the versions in which they became true."""
    versions: dict[str, int] = {}
    messages: list[Envelope] = []
    for fact in facts:
        versions[about(fact)] = versions.get(about(fact), 0) + 1
        messages.append(told(fact, versions[about(fact)]))
    return messages


async def shown_after(messages: Iterable[Envelope]) -> list[object]:
    store = MemoryStore()
    for school in SCHOOLS:
        known = SchoolRecorded(school=a_school(school, school.title()))
        await deliver(told(known, 1), SUBSCRIPTIONS, store)
    for message in messages:
        await deliver(message, SUBSCRIPTIONS, store)
    client = client_of(app_of(ACCOUNTABILITY, store), CEO)
    return [without_versions(client.get(page).json()) for page in PAGES]


def without_versions(page: object) -> object:
    if isinstance(page, dict):
        kept = cast("dict[str, object]", page)
        unsaid = {"version", "heard_at", "as_of"}
        return {name: without_versions(kept[name]) for name in kept.keys() - unsaid}
    if isinstance(page, list):
        return [without_versions(one) for one in cast("list[object]", page)]
    return page


@patiently
@given(happenings, st.data())
async def test_facts_may_come_again_and_in_any_order(
    facts: list[Event], data: st.DataObject
) -> None:
    messages = said(facts)
    resent = data.draw(st.lists(st.sampled_from(messages), max_size=5)) if messages else []
    again = [message.but(id=new_ulid()) for message in resent]
    heard = data.draw(st.permutations([*messages, *again]))

    assert await shown_after(heard) == await shown_after(messages)


@patiently
@given(happenings)
async def test_a_rebuild_from_what_holds_now_shows_the_same(facts: list[Event]) -> None:
    messages = said(facts)
    latest = {about(fact): message for fact, message in zip(facts, messages, strict=True)}

    assert await shown_after(latest.values()) == await shown_after(messages)
