"""The tripwire: a file that is about single pupils is refused before anything of it is kept."""

import re
from collections.abc import Iterable

from directory.files.refusals import PupilLevelFile

_PUPIL = frozenset(
    {
        "upn",
        "formerupn",
        "uniquepupilnumber",
        "uln",
        "uniquelearnernumber",
        "dateofbirth",
        "dob",
        "birthdate",
        "pupil",
        "pupilid",
        "pupilname",
        "student",
        "studentid",
        "studentname",
        "admissionno",
        "admissionnumber",
        "senstatus",
        "ethnicity",
        "pupilpremium",
        "fsm",
        "fsmeligible",
    }
)
_YEAR_GROUP = frozenset(
    {"year", "yeargroup", "ncyear", "nationalcurriculumyear", "tutorgroup", "reggroup", "form"}
)
_OWN_NAME = frozenset(
    {"forename", "firstname", "legalforename", "givenname", "surname", "lastname", "legalsurname"}
)
_NOT_LETTERS = re.compile(r"[^a-z0-9]")
_UPN = re.compile(r"[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z]")


def refuse_pupil_headings(headings: Iterable[str]) -> None:
    """Refuse headings such as UPN or date of birth, or a year group beside a person's name."""
    plain = {_NOT_LETTERS.sub("", heading.casefold()) for heading in headings}
    if plain & _PUPIL or (plain & _YEAR_GROUP and plain & _OWN_NAME):
        raise _refused()


def refuse_pupil_numbers(cells: Iterable[str]) -> None:
    """Refuse a row that holds a unique pupil number, whatever its heading says."""
    if any(_UPN.fullmatch(cell.strip().upper()) for cell in cells):
        raise _refused()


def _refused() -> PupilLevelFile:
    return PupilLevelFile(
        "this file seems to hold pupils: it was not read further and nothing of it was kept"
    )
