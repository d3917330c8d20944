"""Small files in the formats people bring, about schools and people that do not exist."""

from collections.abc import Iterable, Mapping

REGISTER = (
    "URN",
    "LA (code)",
    "LA (name)",
    "EstablishmentName",
    "EstablishmentStatus (name)",
    "CloseDate",
    "PhaseOfEducation (name)",
    "Trusts (code)",
    "Trusts (name)",
    "Linked establishments",
)
LINKS = (
    "URN",
    "Group UID",
    "Group ID",
    "Group Name",
    "Group Type (code)",
    "Group Status",
    "EstablishmentName",
    "PhaseOfEducation (name)",
    "LA (code)",
    "LA (name)",
)
PEOPLE = ("name", "email", "role", "school", "job title")

_REGISTER_ROWS = """\
900003|803|South Gloucestershire|Stavermarsh School|Open||Secondary|99901|ASHLODE TRUST|900103 Predecessor
900006|916|Gloucestershire|Oldwick Combe Primary|Open||Primary|99901|ASHLODE TRUST|
900008|865|Wiltshire|Fennicombe Primary|Open, but proposed to close||Primary|99901|ASHLODE TRUST|
900099|865|Wiltshire|Old Fennicombe|Closed|31-08-2010|Primary|99901|ASHLODE TRUST|900008 Successor
900777|865|Wiltshire|Sainte-Éloïse|Open||Primary|99902|ELSEWHERE TRUST|"""  # noqa: E501 - as in the file
_LINK_ROWS = """\
900003|99901|TR09999|ASHLODE TRUST|6|Open|Stavermarsh School|Secondary|803|South Gloucestershire
900009|99901|TR09999|ASHLODE TRUST|6|Open|Marlhaven Primary|Primary|803|South Gloucestershire
900777|99902|TR09998|ELSEWHERE TRUST|6|Open|Sainte-Éloïse|Primary|865|Wiltshire"""
_PEOPLE_ROWS = """\
Amara Okonjo-Price|amara.okonjo-price@ashlode.example|Headteacher|900003|
Kit Marlowe|Kit@Ashlode.example|School leader|Stavermarsh|Deputy
Kit Marlowe|kit@ashlode.example|Governor|Dunsellow School|
Femi Adeyemi|femi@ashlode.example|SIL||Maths"""


def register_rows() -> list[dict[str, str]]:
    """List three open schools of the Ashlode Trust, a closed one, and one of another trust."""
    return _rows(REGISTER, _REGISTER_ROWS)


def link_rows() -> list[dict[str, str]]:
    """List who belongs to the trust by the trust register: one school more than the register."""
    return _rows(LINKS, _LINK_ROWS)


def people_rows() -> list[dict[str, str]]:
    """List a Head, somebody with roles at two schools, and a School Improvement Lead."""
    return _rows(PEOPLE, _PEOPLE_ROWS)


def csv_of(rows: Iterable[Mapping[str, str]], encoding: str = "windows-1252") -> bytes:
    """Write rows as the register does: every cell quoted, lines ended by CR LF."""
    held = list(rows)
    lines = [held[0].keys(), *(row.values() for row in held)]
    written = [",".join(f'"{cell}"' for cell in line) for line in lines]
    return "".join(f"{line}\r\n" for line in written).encode(encoding)


def _rows(headings: tuple[str, ...], written: str) -> list[dict[str, str]]:
    return [dict(zip(headings, row.split("|"), strict=True)) for row in written.splitlines()]
