from itertools import product
from typing import Any

from chassis.testing import MemoryStore, app_of, client_of, unserved
from contracts.access import Actor
from contracts.performance import Dataset, HeadsReportState
from performance.examples_of_heads_reports import (
    CEO,
    DEPUTY,
    GOVERNOR,
    HEAD,
    SIGNED,
    a_report,
    what_reports_know,
)
from performance.heads_reports.model.edition import Edition
from performance.main import PERFORMANCE
from performance.sheets.model.sheet import Sheet

REPORT = "/heads-reports/stavermarsh:2026-27:1"
OURS = {"heads_reports", "heads_report_editions", "known_actions", "known_plans", "area_sheets"}
READS = (
    "/heads-reports",
    "/heads-reports?cycle=2026-27",
    "/heads-reports?school_id=stavermarsh",
    "/heads-reports?cycle=2026-27&school_id=stavermarsh",
    REPORT,
    "/published-heads-reports",
    "/published-heads-reports?cycle=2026-27",
    "/published-heads-reports?school_id=stavermarsh",
    f"{REPORT}/editions",
    f"{REPORT}/editions/1",
    "/about-me",
)


def a_store() -> MemoryStore:
    published = a_report(HeadsReportState.PUBLISHED)
    sheet = Sheet(
        id="stavermarsh:2025-26:ks4",
        school_id=published.school_id,
        year="2025-26",
        dataset=Dataset.KS4,
    )
    return MemoryStore(
        heads_reports=[published, a_report(term=2)],
        heads_report_editions=[Edition.of(published, SIGNED).but(version=1)],
        sheets=[sheet],
        **what_reports_know(),
    )


def told(store: MemoryStore, actor: Actor) -> dict[str, list[dict[str, Any]]]:
    answer = client_of(app_of(PERFORMANCE, store), actor).get("/about-me").raise_for_status()
    return {part["what"]: part["records"] for part in answer.json()["parts"]}


async def test_an_index_serves_every_find(mongodb_url: str) -> None:
    store = a_store()
    app = app_of(PERFORMANCE, store)
    for path, actor in product((*READS, "/heads-reports/stavermarsh:2026-27:2"), (CEO, HEAD)):
        client_of(app, actor).get(path)
    for path, actor in product(READS, (DEPUTY, GOVERNOR)):
        client_of(app, actor).get(path)

    ours = [find for find in store.finds if find.collection in OURS]
    assert len(ours) > len(READS)
    assert not "\n".join(await unserved(mongodb_url, PERFORMANCE, ours))


def test_somebody_is_told_what_they_wrote_and_which_steps_they_took() -> None:
    mine, nothing = told(a_store(), HEAD), told(a_store(), DEPUTY)

    written = mine["Sections of Headteacher's Reports you wrote"]
    assert {"report": "stavermarsh:2026-27:1", "key": "summary"}.items() <= written[0].items()
    assert any(one.get("met") for one in written)
    steps = mine["Steps you took with Headteacher's Reports"]
    assert [one["state"] for one in steps if one["report"].endswith(":2")] == ["draft"]
    assert nothing["Sections of Headteacher's Reports you wrote"] == []
    assert nothing["Steps you took with Headteacher's Reports"] == []
