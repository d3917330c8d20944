"""The school register and the group links of Get Information about Schools (domain §7).

Either file is enough if it says who belongs to the trust; together the register's rows count.
"""

from collections.abc import Sequence
from typing import BinaryIO

from chassis.files.refusals import FileRefused
from chassis.files.tables import Row, Table, known_as
from contracts.api.directory_imports import FileRead, GroupFound
from directory.files.found import FoundSchool, SchoolsFound, school_in, without_repeats
from directory.files.groups import LINKS, Asked, Members, members
from directory.files.headings import Columns, cell

__all__ = ["FoundSchool", "SchoolsFound", "read_schools"]

SOURCE = "Get Information about Schools, Department for Education (Open Government Licence v3.0)"

REGISTER = Columns(
    kind="GIAS register",
    needed={
        "URN": "urn",
        "EstablishmentName": "name",
        "EstablishmentStatus (name)": "whether the school is open",
        "PhaseOfEducation (name)": "phase",
        "LA (name)": "local authority",
    },
    extra={
        "LA (code)": "local authority code",
        "CloseDate": "day it closed",
        "Trusts (code)": "group uid",
        "Trusts (name)": "trust name",
        "Linked establishments": "predecessor urns",
    },
)


def read_schools(files: Sequence[tuple[str, BinaryIO]], group: str) -> SchoolsFound:
    """Read every row of one trust; raises `FileRefused` in the words of who brought the file."""
    register, links = _told_apart([Table(stream, name) for name, stream in files])
    asked = Asked(group)
    joined = members(links, asked) if links else None
    if register is None:
        return _from_links(links, joined)
    REGISTER.check(register)
    if joined is None:
        _must_name_trusts(register, asked)
    rows, elsewhere = _mine(register, asked, joined)
    if not rows and joined is None:
        raise FileRefused(f'{register.name} has no school of a trust "{group}"')
    found = [
        school_in(row, register.name, status=cell(row, "EstablishmentStatus (name)"))
        for row in rows
    ]
    reports = [REGISTER.report(register, rows=len(rows), elsewhere=elsewhere)]
    if links and joined:
        found += _only_in_links(links, joined, {one.urn for one in found})
        reports.append(_links_report(links, joined))
    return SchoolsFound(
        source=SOURCE,
        group=joined.group if joined else _group_in(rows[0]),
        files=tuple(reports),
        schools=without_repeats(found),
    )


def _from_links(links: Table | None, joined: Members | None) -> SchoolsFound:
    if links is None or joined is None:
        raise FileRefused("a register or a group-links file is needed")
    return SchoolsFound(
        source=SOURCE,
        group=joined.group,
        files=(_links_report(links, joined),),
        schools=without_repeats([school_in(row, links.name, status="Open") for row in joined.rows]),
    )


def _only_in_links(links: Table, joined: Members, known: set[str]) -> list[FoundSchool]:
    note = "not in the register file: taken from the group links"
    return [
        school_in(row, links.name, status="Open", note=note)
        for row in joined.rows
        if cell(row, "URN") not in known
    ]


def _links_report(links: Table, joined: Members) -> FileRead:
    return LINKS.report(links, rows=len(joined.rows), elsewhere=joined.elsewhere)


def _told_apart(tables: list[Table]) -> tuple[Table | None, Table | None]:
    register: Table | None = None
    links: Table | None = None
    for table in tables:
        if known_as("Group UID") in table.places and known_as("URN") in table.places:
            if links:
                raise FileRefused("both files are group links: one register and one of those")
            links = table
        elif known_as("Group UID") in table.places:
            raise FileRefused(f"{table.name} lists groups, not their schools: bring group links")
        else:
            if register:
                raise FileRefused("both files are registers: one of those and one group links")
            register = table
    return register, links


def _must_name_trusts(register: Table, asked: Asked) -> None:
    knows_uids = known_as("Trusts (code)") in register.places
    if asked.is_group_id or (asked.is_uid and not knows_uids):
        raise FileRefused(
            f"{register.name} does not know trusts by that number: give the trust's name, "
            "or bring the group-links file too"
        )
    if known_as("Trusts (name)") not in register.places:
        raise FileRefused(f"{register.name} does not say which trust a school is in")


def _mine(register: Table, asked: Asked, joined: Members | None) -> tuple[list[Row], int]:
    urns = {cell(row, "URN") for row in joined.rows} if joined else None
    mine: list[Row] = []
    elsewhere = 0
    for row in register.rows():
        if _belongs(row, asked, urns):
            mine.append(row)
        else:
            elsewhere += 1
    return mine, elsewhere


def _belongs(row: Row, asked: Asked, urns: set[str] | None) -> bool:
    if row.ragged:  # its cells stand under the wrong headings
        return any(one in (urns or ()) or asked.is_this(uid=one, name=one) for one in row.cells)
    if urns is not None:
        return cell(row, "URN") in urns
    return asked.is_this(uid=cell(row, "Trusts (code)"), name=cell(row, "Trusts (name)"))


def _group_in(row: Row) -> GroupFound:
    return GroupFound(
        name=cell(row, "Trusts (name)"),
        group_uid=cell(row, "Trusts (code)") or None,
        group_id=None,
    )
