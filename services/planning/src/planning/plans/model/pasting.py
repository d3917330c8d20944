"""Rows of a pasted table becoming objectives with their milestones, or problems (R16)."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from contracts.api.planning_paste import (
    PastedMilestone,
    PastedObjective,
    PasteField,
    PastePreview,
    PasteProblem,
)
from contracts.planning import MilestoneId, ObjectiveId, PriorityId
from planning.plans.model.columns import columns_of
from planning.plans.model.milestones import Milestone
from planning.plans.model.objectives import MOST_MILESTONES, Objective
from planning.plans.model.plan import Headings
from planning.plans.model.refusals import PasteHasProblems
from planning.plans.model.tables import folded, read_table
from planning.plans.model.term_words import term_meant, term_prefixed

LONGEST_LINE = 300
LONGEST_NAME = 120
_BULLET = re.compile(r"^\s*(?:[\u2022\u00b7\u25aa\u25cf\u2013*-]|o(?=\s)|\d{1,2}[.)])\s*")


@dataclass
class _Reading:
    """What has been read so far: rows with an empty objective continue the one above."""

    headings: Headings
    objectives: list[PastedObjective] = field(default_factory=list[PastedObjective])
    problems: list[PasteProblem] = field(default_factory=list[PasteProblem])

    def problem(self, row: int, message: str) -> None:
        self.problems.append(PasteProblem(row=row, message=message))


def preview(
    text: str, mapping: Mapping[int, PasteField] | None, headings: Headings
) -> PastePreview:
    """Read a table into what it would add; rows are numbered from 1 as pasted."""
    rows = read_table(text)
    columns, has_header = columns_of(rows, mapping)
    reading = _Reading(headings)
    if PasteField.OBJECTIVE not in {column.field for column in columns}:
        reading.problem(0, "Choose which column holds the objective.")
    else:
        for number, row in enumerate(rows[has_header:], start=1 + has_header):
            cells = {c.field: row[c.column] for c in columns if c.field is not PasteField.IGNORE}
            _read_row(reading, number, cells)
    return PastePreview(
        columns=columns,
        has_header=has_header,
        objectives=tuple(reading.objectives),
        problems=tuple(reading.problems),
    )


def objectives_in(seen: PastePreview, new_id: Callable[[], str]) -> tuple[Objective, ...]:
    """Make the objectives of a table without problems; refuses one that has any."""
    if seen.problems or not seen.objectives:
        raise PasteHasProblems(
            "some rows cannot be taken as they are",
            problems=[problem.model_dump() for problem in seen.problems],
        )
    return tuple(_made(pasted, new_id) for pasted in seen.objectives)


def _read_row(reading: _Reading, row: int, cells: Mapping[PasteField, str]) -> None:
    title = " ".join(cells.get(PasteField.OBJECTIVE, "").split())
    if not title and not reading.objectives:
        reading.problem(row, "This row has no objective, and there is none above it.")
        return
    milestones = _milestones(reading, row, cells)
    lists = {
        "success_criteria": _lines(reading, row, cells.get(PasteField.SUCCESS_CRITERIA, "")),
        "actions": _lines(reading, row, cells.get(PasteField.ACTIONS, "")),
    }
    if title and (not reading.objectives or title != reading.objectives[-1].title):
        begun = PastedObjective(
            rows=(row,),
            title=_fitting(reading, row, title),
            priority_id=_priority(reading, row, cells.get(PasteField.PRIORITY, "")),
            owner_name=" ".join(cells.get(PasteField.OWNER, "").split())[:LONGEST_NAME],
            milestones=milestones,
            **lists,
        )
        reading.objectives.append(begun)
        return
    above = reading.objectives[-1]
    reading.objectives[-1] = above.but(
        rows=(*above.rows, row),
        milestones=(*above.milestones, *milestones),
        **{name: (*getattr(above, name), *lines) for name, lines in lists.items()},
    )
    if len(reading.objectives[-1].milestones) > MOST_MILESTONES:
        reading.problem(row, f"An objective has at most {MOST_MILESTONES} milestones.")


def _milestones(
    reading: _Reading, row: int, cells: Mapping[PasteField, str]
) -> tuple[PastedMilestone, ...]:
    said = cells.get(PasteField.TERM, "")
    term = term_meant(said) if said else None
    steps: list[PastedMilestone] = []
    for line in _lines(reading, row, cells.get(PasteField.MILESTONE, "")):
        own, title = term_prefixed(line)
        steps.append(PastedMilestone(title=title, term=own or term))
    if any(step.term is None for step in steps):
        reason = (
            f"No term can be read from \u201c{said[:40]}\u201d." if said else "No term is given."
        )
        reading.problem(row, f"{reason} Write it as Term 1 to Term 6.")
    return tuple(steps)


def _priority(reading: _Reading, row: int, said: str) -> PriorityId | None:
    words = folded(said)
    if not words or words in {"own", "school", "school s own", "none"}:
        return None
    for heading in reading.headings:
        code, title = folded(heading.code), folded(heading.title)
        if words in (code, title) or words.startswith(f"{code} ") or title in words:
            return heading.priority_id
    reading.problem(row, f"No trust priority is called \u201c{said[:60]}\u201d.")
    return None


def _lines(reading: _Reading, row: int, cell: str) -> tuple[str, ...]:
    lines = (_BULLET.sub("", line).strip() for line in cell.splitlines())
    return tuple(_fitting(reading, row, line) for line in lines if line)


def _fitting(reading: _Reading, row: int, line: str) -> str:
    if len(line) > LONGEST_LINE:
        reading.problem(
            row, f"\u201c{line[:40]}\u2026\u201d is over {LONGEST_LINE} characters long."
        )
    return line[:LONGEST_LINE]


def _made(pasted: PastedObjective, new_id: Callable[[], str]) -> Objective:
    return Objective(
        id=ObjectiveId(new_id()),
        title=pasted.title,
        priority_id=pasted.priority_id,
        owner_name=pasted.owner_name,
        success_criteria=pasted.success_criteria,
        actions=pasted.actions,
        milestones=tuple(
            Milestone(id=MilestoneId(new_id()), title=step.title, term=step.term)
            for step in pasted.milestones
            if step.term is not None
        ),
    )
