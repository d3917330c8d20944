import pytest

from chassis.testing import NOW, MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.examples import someone
from contracts.people import Role
from planning.examples import (
    CEO,
    COLLEAGUE,
    DEPUTY,
    GOVERNOR,
    HEAD,
    LEAD,
    NEIGHBOUR,
    NEIGHBOURING_GOVERNOR,
    PROTOCOL,
    STAVERMARSH,
    a_plan,
    what_plans_know,
)
from planning.main import PLANNING
from planning.plans.model.lateness import judge_terms
from planning.plans.model.milestones import Signed

YEAR = what_plans_know()["known_calendars"][0].calendar
LEADS_IT = someone(DEPUTY.id, Role.COLLEAGUE, at=STAVERMARSH)


def overdue(actor: Actor, query: str = "") -> list[tuple[str, bool]]:
    late, _ = judge_terms(a_plan(), YEAR, NOW.date(), Signed(by=HEAD.id, at=NOW))
    store = MemoryStore(plans=[late], **what_plans_know())
    page = client_of(app_of(PLANNING, store), actor).get(f"/overdue{query}").json()
    return [(item["milestone_id"], item["mine"]) for item in page["items"]]


@pytest.mark.parametrize(
    ("actor", "expected"),
    [
        (HEAD, [(PROTOCOL, False)]),
        (DEPUTY, [(PROTOCOL, True)]),
        (CEO, [(PROTOCOL, False)]),
        (LEAD, [(PROTOCOL, False)]),
        (LEADS_IT, [(PROTOCOL, True)]),
        (COLLEAGUE, []),
        (GOVERNOR, []),
        (NEIGHBOUR, []),
        (NEIGHBOURING_GOVERNOR, []),
    ],
)
def test_overdue_is_for_the_lead_the_head_and_the_ceo(
    actor: Actor, expected: list[tuple[str, bool]]
) -> None:
    assert overdue(actor) == expected


def test_anybody_can_ask_for_only_what_they_lead() -> None:
    assert overdue(HEAD, "?mine=true") == []
    assert overdue(DEPUTY, "?mine=true") == [(PROTOCOL, True)]
