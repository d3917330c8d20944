"""Old grades and report cards stand side by side; neither is ever made of the other (R99)."""

from datetime import date
from typing import Any

from chassis.bus import SYSTEM
from chassis.memory import MemoryStore
from chassis.testing import app_of, client_of
from contracts.access import Actor
from contracts.performance import InspectionFacts, InspectionRecorded
from contracts.samples import sample_of
from contracts.schools import SchoolId
from performance.examples_of_imports import (
    ASHLODE,
    CEO,
    DATA_LEAD,
    NEIGHBOUR,
    the_schools,
)
from performance.examples_of_inspections import an_inspection
from performance.inspections.commands.lay_inspections import lay_inspections
from performance.inspections.commands.lift_inspections import lift_inspections
from performance.main import PERFORMANCE

OLD, CARD = an_inspection(), an_inspection(old=False, on=date(2026, 2, 3), urn="900001")


async def lay(
    store: MemoryStore, origin: str, *inspections: InspectionFacts, at: str = ASHLODE
) -> bool:
    return await store.transact(
        SYSTEM, lambda work: lay_inspections(work, SchoolId(at), origin, inspections)
    )


async def lift(store: MemoryStore, origin: str) -> int:
    return await store.transact(SYSTEM, lambda work: lift_inspections(work, origin))


def told(store: MemoryStore) -> list[tuple[str, bool]]:
    facts = [InspectionRecorded.model_validate(fact.data) for fact in store.outbox]
    return [(str(one.inspection.inspected_on), one.withdrawn) for one in facts]


def shown(store: MemoryStore, actor: Actor = CEO) -> list[dict[str, Any]]:
    return client_of(app_of(PERFORMANCE, store), actor).get("/inspections").json()["items"]


async def test_both_kinds_are_shown_beside_each_other() -> None:
    store = MemoryStore(known_schools=the_schools())

    await lay(store, "october", OLD, CARD)

    school = shown(store)[0]
    assert school["old_grade"]["overall"] == "good"
    assert school["old_grade"]["areas"] == {}
    assert school["old_grade"]["of_predecessor"] is True
    assert school["report_card"]["overall"] is None
    assert school["report_card"]["areas"] == {
        "inclusion": "expected-standard",
        "achievement": "strong-standard",
    }
    assert school["report_card"]["of_predecessor"] is False
    assert told(store) == [("2024-03-05", False), ("2026-02-03", False)]


async def test_the_same_again_is_not_told_again() -> None:
    store = MemoryStore(known_schools=the_schools())

    new, again = await lay(store, "october", OLD), await lay(store, "october", OLD)

    assert (new, again, len(store.outbox)) == (True, False, 1)


async def test_a_later_file_tells_only_of_the_kind_that_is_new() -> None:
    store = MemoryStore(known_schools=the_schools())
    await lay(store, "october", OLD)

    await lay(store, "november", OLD, CARD)

    assert told(store) == [("2024-03-05", False), ("2026-02-03", False)]


async def test_taking_a_file_back_shows_what_lay_beneath_or_withdraws() -> None:
    store = MemoryStore(known_schools=the_schools())
    older = an_inspection(on=date(2020, 1, 14))
    await lay(store, "october", older)
    await lay(store, "november", OLD, CARD)

    schools = await lift(store, "november")

    assert (schools, shown(store)[0]["report_card"]) == (1, None)
    assert shown(store)[0]["old_grade"]["inspected_on"] == "2020-01-14"
    assert told(store)[-2:] == [("2020-01-14", False), ("2026-02-03", True)]


async def test_one_file_taken_back_from_under_another_changes_nothing_to_be_seen() -> None:
    store = MemoryStore(known_schools=the_schools())
    await lay(store, "october", an_inspection(on=date(2020, 1, 14)))
    await lay(store, "november", OLD)
    before = shown(store)[0]["old_grade"]

    await lift(store, "october")

    assert shown(store)[0]["old_grade"] == before
    assert len(store.outbox) == 2


async def test_a_school_leader_sees_their_own_school_alone() -> None:
    store = MemoryStore(known_schools=the_schools())
    await lay(store, "october", OLD)

    assert shown(store, DATA_LEAD) == []
    assert [one["school_id"] for one in shown(store, NEIGHBOUR)] == [ASHLODE]


async def test_what_is_told_is_as_agreed() -> None:
    store = MemoryStore(known_schools=the_schools())
    agreed = InspectionRecorded.model_validate(sample_of(InspectionRecorded).data)

    await lay(store, "october", agreed.inspection, at=agreed.inspection.school_id)

    assert [fact.data for fact in store.outbox] == [sample_of(InspectionRecorded).data]
