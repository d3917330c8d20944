"""A plan as a Word document in the standard structure (R15)."""

from io import BytesIO

import docx
from docx.document import Document

from chassis.paper.word_parts import (
    clean,
    column_widths,
    headed,
    in_british_english,
    in_our_colours,
    link,
    number_pages,
    on_a4,
    rows_kept_whole,
)
from contracts.api.planning_plan import MilestoneView, ObjectiveView, PlanView
from contracts.api.planning_sections import SectionKey
from contracts.calendar import in_words
from contracts.days import day_of
from contracts.planning import PlanState, Rating

RATING_WORDS = {
    Rating.NOT_STARTED: "Not started",
    Rating.ON_TRACK: "On track",
    Rating.AT_RISK: "At risk",
    Rating.OFF_TRACK: "Off track",
    Rating.EMBEDDED: "Embedded",
}
STATE_WORDS = {
    PlanState.DRAFT: "Draft",
    PlanState.SHARED: "Draft, shared with the trust",
    PlanState.PUBLISHED: "Published",
    PlanState.REVIEWED: "Reviewed",
    PlanState.CLOSED: "Closed",
}
_COLUMNS = ("Milestone", "By the end of", "Rating", "Evidence and notes")
NOT_WRITTEN = "Not written yet."


def as_word(plan: PlanView) -> bytes:
    """Write the plan out: every standard section in order, whether it has been written or not."""
    document = docx.Document()
    title = f"School improvement plan {plan.cycle}"
    on_a4(document)
    in_british_english(document)
    in_our_colours(document)
    number_pages(document, f"{plan.school_name}: {title}")
    properties = document.core_properties
    properties.title = clean(f"{plan.school_name}: {title}")
    properties.subject, properties.author = title, clean(plan.school_name)
    properties.created = properties.modified = plan.updated_at
    properties.comments = ""
    document.add_heading(clean(plan.school_name), level=0)
    document.add_paragraph(title, style="Subtitle")
    document.add_paragraph(_standing(plan))
    for section in plan.sections:
        document.add_heading(section.title, level=1)
        objectives = section.key is SectionKey.PRIORITIES
        _prose(document, section.text, or_else="" if objectives else NOT_WRITTEN)
        if objectives:
            _priorities(document, plan)
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def _standing(plan: PlanView) -> str:
    on = f" on {in_words(plan.published_on)}" if plan.published_on else ""
    state = "Published" if plan.published_on else STATE_WORDS[plan.state]
    later = plan.state in {PlanState.REVIEWED, PlanState.CLOSED}
    more = f"; now {STATE_WORDS[plan.state].lower()}" if later else ""
    return f"{state}{on}{more}. Last changed on {in_words(day_of(plan.updated_at))}."


def _prose(document: Document, text: str, *, or_else: str) -> None:
    paragraphs = [part.strip() for part in text.split("\n\n") if part.strip()]
    for paragraph in paragraphs or ([or_else] if or_else else []):
        document.add_paragraph(clean(paragraph))


def _priorities(document: Document, plan: PlanView) -> None:
    objectives = {objective.id: objective for objective in plan.objectives}
    for heading in plan.headings:
        document.add_heading(clean(f"{heading.code}: {heading.title}"), level=2)
        for objective_id in heading.objective_ids:
            _objective(document, objectives[objective_id])
        if not heading.objective_ids:
            reason = f"No objective this year: {heading.reason}" if heading.reason else NOT_WRITTEN
            document.add_paragraph(clean(reason))
    if plan.own_objective_ids:
        document.add_heading("The school's own objectives", level=2)
        for objective_id in plan.own_objective_ids:
            _objective(document, objectives[objective_id])


def _objective(document: Document, objective: ObjectiveView) -> None:
    document.add_heading(clean(objective.title), level=3)
    if objective.carried_from:
        document.add_paragraph(f"Carried forward from {objective.carried_from.cycle}.")
    if objective.owner_name:
        document.add_paragraph(clean(f"Lead: {objective.owner_name}"))
    for words, lines in (
        ("Success criteria", objective.success_criteria),
        ("What we will do", objective.actions),
    ):
        if lines:
            document.add_paragraph(words).runs[0].bold = True
        for line in lines:
            document.add_paragraph(clean(line), style="List Bullet")
    if objective.milestones:
        _milestones(document, objective)


def _milestones(document: Document, objective: ObjectiveView) -> None:
    table = document.add_table(rows=1, cols=len(_COLUMNS), style="Table Grid")
    for cell, words in zip(table.rows[0].cells, _COLUMNS, strict=True):
        cell.text = words
    headed(table)
    for milestone in objective.milestones:
        title, term, rating, notes = table.add_row().cells
        title.text, term.text = clean(milestone.title), f"Term {milestone.term}"
        rating.text = _rating(milestone)
        notes.text = clean(milestone.note)
        for number, evidence in enumerate(milestone.evidence):
            empty = number == 0 and not milestone.note
            link(
                notes.paragraphs[0] if empty else notes.add_paragraph(),
                evidence.label,
                evidence.url,
            )
    column_widths(table, 62, 24, 32, 48)
    rows_kept_whole(table)
    document.add_paragraph()


def _rating(milestone: MilestoneView) -> str:
    words = RATING_WORDS[milestone.rating]
    if milestone.rated_at:
        return f"{words}, {in_words(day_of(milestone.rated_at))}"
    return f"{words}, overdue" if milestone.overdue else words
