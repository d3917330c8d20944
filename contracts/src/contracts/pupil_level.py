"""The tripwire: what is about single pupils is refused before anything of it is kept (R93).

Whoever takes a file or a table asks here first.
"""

import re
from collections.abc import Iterable

from contracts.errors import Invalid

_IDENTIFIES = frozenset(
    {
        *("upn", "formerupn", "uniquepupilnumber", "uniquepupilno"),
        *("uln", "uniquelearnernumber", "uniquelearnerno"),
        *("dateofbirth", "dob", "birthdate"),
        *("pupilid", "pupilname", "pupilforename", "pupilsurname", "pupilnumber", "pupilno"),
        *("studentid", "studentname", "studentforename", "studentsurname", "studentnumber"),
        *("admissionno", "admissionnumber", "candidateno", "candidatenumber"),
    }
)
_STANDS_FOR_ONE = frozenset({"pupil", "student"})
_DESCRIBES_ONE = frozenset({"senstatus", "ethnicity", "pupilpremium", "fsm", "fsmeligible"})
_YEAR_GROUP = frozenset(
    {"year", "yeargroup", "ncyear", "nationalcurriculumyear", "tutorgroup", "reggroup", "form"}
)
_FORENAME = frozenset(
    {"forename", "firstname", "legalforename", "preferredforename", "givenname", "forenames"}
)
_SURNAME = frozenset({"surname", "lastname", "legalsurname", "preferredsurname", "familyname"})
_NOT_LETTERS = re.compile(r"[^a-z0-9]")
_UPN = re.compile(
    r"(?<![A-Z0-9])[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z](?![A-Z0-9])", re.IGNORECASE
)


class PupilLevelFile(Invalid):
    """It seems to be about single pupils: nothing of it is read further or kept (R93)."""

    code = "pupil-level-file"

    def __init__(
        self,
        message: str = (
            "this file seems to hold pupils: it was not read further and nothing of it was kept"
        ),
    ) -> None:
        super().__init__(message)


def plain(heading: str) -> str:
    """Write a heading as letters and digits only, as it is compared here."""
    return _NOT_LETTERS.sub("", heading.casefold())


def lists_pupils(headings: Iterable[str]) -> bool:
    """Say whether headings tell single pupils apart: a UPN, a birth date, forename and surname."""
    names = {plain(heading) for heading in headings}
    return bool(names & _IDENTIFIES or (names & _FORENAME and names & _SURNAME))


def holds_pupil_numbers(text: str) -> bool:
    """Say whether a unique pupil number stands anywhere in a text, whatever its heading says."""
    return _UPN.search(text) is not None


def refuse_pupil_headings(headings: Iterable[str]) -> None:
    """Refuse, in a list of staff, whatever describes a pupil, or a year group beside a name."""
    names = {plain(heading) for heading in headings}
    pupils = names & (_IDENTIFIES | _STANDS_FOR_ONE | _DESCRIBES_ONE)
    if pupils or (names & _YEAR_GROUP and names & (_FORENAME | _SURNAME)):
        raise PupilLevelFile


def refuse_pupil_columns(headings: Iterable[str]) -> None:
    """Refuse, in a table of figures, whatever tells one pupil from another.

    A share of pupils may be called FSM or SEN status there; nobody's forename has a place in it.
    """
    names = {plain(heading) for heading in headings}
    if names & (_IDENTIFIES | _STANDS_FOR_ONE | _FORENAME | _SURNAME):
        raise PupilLevelFile


def refuse_pupil_numbers(cells: Iterable[str]) -> None:
    """Refuse a row that holds a unique pupil number, whatever its heading says."""
    if any(holds_pupil_numbers(cell) for cell in cells):
        raise PupilLevelFile
