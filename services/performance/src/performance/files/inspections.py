"""Ofsted's file: what was last found at each school, old grade and report card side by side."""

import re
from collections.abc import Iterator

from chassis.files.tables import Row, Table, known_as
from contracts.performance import CardArea, CardGrade
from performance.files import ofsted
from performance.files.labels import folded
from performance.files.refusals import WordUnknown
from performance.files.rows import FileRow, InspectionFound, InspectionRow, Skip, SkippedRow
from performance.files.watched import watched
from performance.files.years import day_in

_URN = re.compile(r"\d{6}")
_MET = {"met": True, "yes": True, "not met": False, "no": False}
_CARD_URN = "URN at time of latest full inspection"


def read_inspections(table: Table) -> Iterator[FileRow]:
    """Read every school's row; raises `WordUnknown` for a grade Ofsted is not known to give."""
    for row in watched(table):
        yield _row(row)


def _row(row: Row) -> FileRow:
    urn, name = _cell(row, "URN"), _cell(row, "School name")
    if not _URN.fullmatch(urn):
        return SkippedRow(row.line, urn[:12], name, Skip.NO_URN, "no URN of six digits")
    found = tuple(one for one in (_old(row, urn), _card(row, urn)) if one is not None)
    if found:
        return InspectionRow(row.line, urn, name, found, ())
    outcome = _cell(row, ofsted.UNGRADED)
    if folded(outcome) in ofsted.NO_GRADE:
        return SkippedRow(row.line, urn, name, Skip.NOT_INSPECTED, "no graded inspection")
    words = "only an ungraded inspection, whose outcome is no grade"
    return SkippedRow(row.line, urn, name, Skip.NOT_INSPECTED, words)


def _old(row: Row, urn: str) -> InspectionFound | None:
    written = _cell(row, ofsted.OLD_OVERALL)
    if folded(written) in ofsted.NO_GRADE:
        return None
    grade = ofsted.OLD_GRADES.get(folded(written))
    if grade is None:
        raise WordUnknown(ofsted.OLD_OVERALL, written, row.line)
    day = day_in(_cell(row, ofsted.OLD_DATE))
    if day is None:
        return None
    return InspectionFound(
        urn=_then(row, ofsted.OLD_URN, urn),
        inspected_on=day,
        published_on=day_in(_cell(row, ofsted.OLD_PUBLISHED)),
        overall=grade,
        areas={},
        safeguarding_met=_met(row, ofsted.OLD_SAFEGUARDING),
    )


def _card(row: Row, urn: str) -> InspectionFound | None:
    areas: dict[CardArea, CardGrade] = {}
    for heading, area in ofsted.AREAS.items():
        written = _cell(row, heading)
        if folded(written) in ofsted.NO_GRADE:
            continue
        grade = ofsted.GRADES.get(folded(written))
        if grade is None:
            raise WordUnknown(heading, written, row.line)
        areas[area] = grade
    day = day_in(_cell(row, ofsted.CARD_DATE))
    if not areas or day is None:
        return None
    return InspectionFound(
        urn=_then(row, _CARD_URN, urn),
        inspected_on=day,
        published_on=day_in(_cell(row, ofsted.CARD_PUBLISHED)),
        overall=None,
        areas=areas,
        safeguarding_met=_met(row, ofsted.SAFEGUARDING),
    )


def _met(row: Row, heading: str) -> bool | None:
    return _MET.get(folded(_cell(row, heading)))


def _then(row: Row, heading: str, urn: str) -> str:
    then = _cell(row, heading)
    return then if _URN.fullmatch(then) else urn


def _cell(row: Row, heading: str) -> str:
    return row[known_as(heading)]
