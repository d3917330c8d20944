from io import BytesIO

import docx
import pytest
from docx.document import Document

from chassis.testing import MemoryStore, app_of, client_of
from contracts.api.planning_sections import SECTION_TITLES, SectionKey
from contracts.directory import Cycle
from contracts.planning import ObjectiveId, PlanId, PlanState, Rating
from planning.examples import HEAD, WRITTEN, a_plan, what_plans_know
from planning.main import PLANNING
from planning.plans.model.objectives import CarriedFrom, Objective
from planning.plans.model.plan import ImprovementPlan, Section
from planning.plans.routes.word import NOT_WRITTEN

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PLAN = "/plans/plan-of-stavermarsh/export.docx"


def a_written_plan() -> ImprovementPlan:
    plan = a_plan(rated=Rating.AT_RISK)
    context = Section(key=SectionKey.CONTEXT, text="860 students.\n\nA new hall.")
    origin = CarriedFrom(
        plan_id=PlanId("last-plan"), objective_id=ObjectiveId("old"), cycle=Cycle("2025-26")
    )
    own = Objective(id=ObjectiveId("own"), title="A choir in every year", carried_from=origin)
    return plan.but(sections=(context, *plan.sections[1:]), objectives=(*plan.objectives, own))


def export(plan: ImprovementPlan) -> Document:
    store = MemoryStore(plans=[plan], **what_plans_know())
    answer = client_of(app_of(PLANNING, store), HEAD).get(PLAN)
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, DOCX)
    assert (
        "stavermarsh-school-improvement-plan-2026-27.docx" in answer.headers["Content-Disposition"]
    )
    return docx.Document(BytesIO(answer.content))


def headings(document: Document, level: int) -> list[str]:
    style = f"Heading {level}"
    return [p.text for p in document.paragraphs if p.style and p.style.name == style]


@pytest.mark.parametrize("plan", [a_plan(PlanState.DRAFT).but(objectives=()), a_written_plan()])
def test_every_plan_has_the_standard_structure(plan: ImprovementPlan) -> None:
    assert headings(export(plan), 1) == list(SECTION_TITLES.values())


def test_priorities_objectives_and_reasons_stand_in_their_places() -> None:
    document = export(a_written_plan())

    assert headings(document, 2) == [
        "P1: Attendance and belonging",
        "P4: Reading, oracy and vocabulary",
        "The school's own objectives",
    ]
    assert headings(document, 3) == [
        "Persistent absence below 22% by Term 6",
        "A choir in every year",
    ]
    text = [p.text for p in document.paragraphs]
    assert "No objective this year: Reading was last year's first objective." in text
    assert "Carried forward from 2025-26." in text
    assert ("860 students." in text, "A new hall." in text) == (True, True)
    assert text.count(NOT_WRITTEN) == 6
    assert "Published on 21 Sep 2026. Last changed on 12 Oct 2026." in text


def test_milestones_are_a_table_with_a_header_row_and_links() -> None:
    [table] = export(a_written_plan()).tables

    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert rows[0] == ["Milestone", "By the end of", "Rating", "Evidence and notes"]
    assert rows[1][:3] == ["Tutor contact protocol live", "Term 1", "At risk, 12 Oct 2026"]
    assert "Attendance report" in rows[1][3]
    assert all("w:cantSplit" in row._tr.xml for row in table.rows)  # pyright: ignore[reportPrivateUsage]
    assert "w:tblHeader" in table.rows[0]._tr.xml  # pyright: ignore[reportPrivateUsage]
    links = [rel.target_ref for rel in table.part.rels.values() if rel.is_external]
    assert links == ["https://example.org/attendance"]


def test_the_file_says_what_it_is_in_british_english_with_numbered_pages() -> None:
    document = export(a_written_plan())

    properties = document.core_properties
    assert properties.title == "Stavermarsh School: School improvement plan 2026-27"
    assert (properties.language, properties.author) == ("en-GB", "Stavermarsh School")
    assert (properties.modified, properties.comments) == (WRITTEN, "")
    assert 'w:lang w:val="en-GB"' in document.styles.element.xml
    foot = document.sections[0].footer.paragraphs[0]
    assert 'w:instr="PAGE"' in foot._p.xml  # pyright: ignore[reportPrivateUsage]
    assert 'w:instr="NUMPAGES"' in foot._p.xml  # pyright: ignore[reportPrivateUsage]


def test_characters_that_no_word_document_can_hold_are_left_out() -> None:
    plan = a_plan()
    odd = Section(key=SectionKey.CONTEXT, text="Tidy\x0b text\x00 & <b>plain</b> \U0001f3eb")

    document = export(plan.but(sections=(odd, *plan.sections[1:])))

    assert "Tidy text & <b>plain</b> \U0001f3eb" in [p.text for p in document.paragraphs]
