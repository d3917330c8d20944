"""Role by resource by place, over HTTP: every operation asked as everybody who there is."""

from dataclasses import replace

import pytest
from access_asking import (
    FORBIDDEN,
    LET_IN,
    NOBODY,
    Operation,
    Stage,
    everybody,
    expected,
    holds,
)
from access_rows import ROWS
from access_seeds import stages

from contracts.access import Actor
from contracts.permissions import Permission

EVERYBODY = everybody()
ALL_ROWS = [(service, row) for service, rows in ROWS.items() for row in rows]


@pytest.fixture(scope="session")
def asked() -> dict[str, Stage]:
    """Lend every service over memory."""
    return stages()


def who_are_tried(row: Operation) -> list[Actor]:
    """Leave out whoever would be let in where another test lets them in."""
    if not row.refusals_only:
        return EVERYBODY
    return [actor for actor in EVERYBODY if expected(row, actor) != LET_IN]


@pytest.mark.parametrize(
    ("service", "row"), ALL_ROWS, ids=[f"{s}-{r.name}-{r.state}-{r.place}" for s, r in ALL_ROWS]
)
async def test_everybody_comes_as_far_as_the_matrix_lets_them(
    service: str, row: Operation, asked: dict[str, Stage]
) -> None:
    people = who_are_tried(row)

    answers = await asked[service].answers(row, people)

    assert answers == {actor.id: expected(row, actor) for actor in people}
    assert await asked[service].answer_to_nobody(row) == NOBODY


@pytest.mark.parametrize("service", ROWS)
def test_no_operation_of_a_service_is_forgotten(service: str, asked: dict[str, Stage]) -> None:
    assert {row.name for row in ROWS[service]} == set(asked[service].operations)


def test_what_takes_nothing_says_why() -> None:
    bare = {row.name for _, row in ALL_ROWS if not row.reads and not row.needs}

    assert bare == {row.name for _, row in ALL_ROWS if row.open_because}


async def test_a_right_too_many_or_too_few_is_noticed(asked: dict[str, Stage]) -> None:
    row = next(row for row in ROWS["planning"] if row.name == "publish_plan")
    answers = await asked["planning"].answers(row, EVERYBODY)
    wrong = replace(row, needs=Permission.WRITE_PLAN)

    differing = {one.id for one in EVERYBODY if answers[one.id] != expected(wrong, one)}

    assert differing == {"school-leader stavermarsh"}
    assert answers["school-leader stavermarsh"] == FORBIDDEN


def test_the_matrix_is_read_by_place() -> None:
    by_name = {str(actor.id): actor for actor in EVERYBODY}
    head, two_hats = by_name["headteacher dunsellow"], by_name["governor here, head elsewhere"]

    assert not holds(head, Permission.WRITE_PLAN, "stavermarsh")
    assert holds(head, Permission.WRITE_PLAN, "dunsellow")
    assert not holds(head, Permission.WRITE_PLAN, None)
    assert not holds(two_hats, Permission.WRITE_PLAN, "stavermarsh")
    assert holds(two_hats, Permission.READ_PUBLISHED_PLAN, "stavermarsh")
