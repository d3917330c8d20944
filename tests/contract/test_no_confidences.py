"""No event can carry a word somebody typed: only ids, numbers, closed lists, dates, public names.

The public names are listed one by one, so that a further one is a decision and not a slip.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime
from enum import Enum
from typing import Annotated, Any, NewType, get_args, get_origin, get_type_hints

import pytest
from pydantic import AwareDatetime, BaseModel, StringConstraints

from contracts.base import Confidential, Event, Frozen, Line, Name, Prose, PublicName
from contracts.catalogue import EVENTS

PLAIN: tuple[Any, ...] = (int, float, bool, date, datetime, AwareDatetime, Enum, type(None))
PROSE = "Sam has been away since his mother fell ill; please be gentle."
PUBLIC_NAMES = {
    "ActionEntry.words",
    "ActionFacts.wording",
    "AlignmentRecorded.subjects",
    "CollectionOpened.name",
    "ForumFacts.name",
    "GoodPracticeNoted.subject",
    "GoodPracticeNoted.theme",
    "MeasureFacts.name",
    "NetworkRecorded.name",
    "PriorityFacts.code",
    "PriorityFacts.title",
    "SchoolFacts.local_authority",
    "SchoolFacts.name",
    "SchoolFacts.short_name",
    "TrustSettings.head_meets",
}


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.type)
def test_an_event_has_no_room_for_free_text(event: type[Event]) -> None:
    assert [found for found in texts(event) if found not in PUBLIC_NAMES] == []


def test_every_public_name_listed_is_still_one() -> None:
    assert {found for event in EVENTS for found in texts(event)} == PUBLIC_NAMES


def invented(annotation: object) -> type[Event]:
    return type("Invented", (Event,), {"__annotations__": {"field": annotation}})


class Inner(Frozen):
    note: str


@pytest.mark.parametrize(
    "annotation",
    [
        str,
        Line,
        Prose,
        str | None,
        tuple[Line, ...],
        dict[str, int],
        tuple[Inner, ...],
        Inner | None,
        Annotated[str, StringConstraints(pattern=r"^.+$")],
        Annotated[str, PublicName(), Confidential()],
        object,
        bytes,
        dict[str, object],
    ],
)
def test_each_way_to_slip_text_in_is_noticed(annotation: object) -> None:
    assert [found for found in texts(invented(annotation)) if found not in PUBLIC_NAMES] != []


@pytest.mark.parametrize(
    "annotation",
    [NewType("PersonId", str), Annotated[str, StringConstraints(pattern=r"^\d{6}$")], date, int],
    ids=["id", "pattern", "date", "number"],
)
def test_ids_dates_and_numbers_are_no_text(annotation: object) -> None:
    assert list(texts(invented(annotation))) == []


def test_a_public_name_must_be_listed() -> None:
    assert list(texts(invented(Name))) == ["Invented.field"]


def texts(model: type[BaseModel]) -> Iterator[str]:
    """Name every field of a model, and of those inside it, that can hold words."""
    hints = get_type_hints(model, include_extras=True)
    for field in model.model_fields:
        yield from _texts_in(hints[field], f"{model.__name__}.{field}")


def _texts_in(annotation: Any, where: str) -> Iterator[str]:
    if get_origin(annotation) is Annotated:
        inner, *marks = get_args(annotation)
        if inner is str:
            if not _closed(marks):
                yield where if _public(marks) else f"{where}: confidential"
        else:
            yield from _texts_in(inner, where)
    elif isinstance(annotation, NewType) or annotation is Ellipsis:
        return  # an id by name; the dots of tuple[X, ...]
    elif get_args(annotation):
        for part in get_args(annotation):
            yield from _texts_in(part, where)
    elif isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield from texts(annotation)
    elif not (isinstance(annotation, type) and issubclass(annotation, PLAIN)):
        yield f"{where}: {annotation}"


def _public(marks: list[object]) -> bool:
    found = {mark if isinstance(mark, type) else type(mark) for mark in marks}
    return PublicName in found and Confidential not in found


def _closed(marks: list[object]) -> bool:
    patterns = [m.pattern for m in marks if isinstance(m, StringConstraints) and m.pattern]
    return any(re.search(pattern, PROSE) is None for pattern in patterns)
