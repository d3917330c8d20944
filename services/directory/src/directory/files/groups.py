"""Which trust is meant: by Group UID, by Group ID or by name; and who belongs to it."""

import re
from dataclasses import dataclass

from chassis.files.refusals import FileRefused
from chassis.files.tables import Row, Table
from contracts.api.directory_imports import GroupFound
from directory.files.headings import Columns, cell

LINKS = Columns(
    kind="GIAS group links",
    needed={"URN": "urn", "Group UID": "group uid", "Group Name": "trust name"},
    extra={
        "Group ID": "group id",
        "Group Type (code)": "kind of group",
        "Group Status": "whether the trust is open",
        "EstablishmentName": "name",
        "PhaseOfEducation (name)": "phase",
        "LA (name)": "local authority",
        "LA (code)": "local authority code",
    },
)

_TRUST_TYPES = frozenset({"", "6", "10"})  # multi-academy and single-academy trusts
_GROUP_ID = re.compile(r"[A-Za-z]{2}\d{4,7}")


@dataclass(frozen=True)
class Asked:
    """A trust as somebody wrote it."""

    words: str

    @property
    def is_uid(self) -> bool:
        return self.words.strip().isdecimal()

    @property
    def is_group_id(self) -> bool:
        return _GROUP_ID.fullmatch(self.words.strip()) is not None

    def is_this(self, *, uid: str, group_id: str = "", name: str = "") -> bool:
        """Say whether a row's trust is the one asked for, case and spacing apart."""
        words = self.words.strip()
        if self.is_uid:
            return uid == words
        if self.is_group_id:
            return group_id.casefold() == words.casefold()
        return bool(name) and _plain(name) == _plain(words)


@dataclass(frozen=True)
class Members:
    """The trust found in a group-links file, and its rows."""

    group: GroupFound
    rows: tuple[Row, ...]
    elsewhere: int


def members(table: Table, asked: Asked) -> Members:
    """Read the rows of the trust asked for; refuses none, more than one, or a closed one."""
    LINKS.check(table)
    rows: list[Row] = []
    elsewhere = 0
    for row in table.rows():
        if _is_asked(row, asked):
            rows.append(row)
        else:
            elsewhere += 1
    if not rows:
        raise FileRefused(f'{table.name} has no trust "{asked.words}"')
    if len({cell(row, "Group UID") for row in rows}) > 1:
        raise FileRefused(f'{table.name} has several trusts called "{asked.words}": give the UID')
    if cell(rows[0], "Group Status").casefold() == "closed":
        raise FileRefused(f"{table.name} says that {cell(rows[0], 'Group Name')} is closed")
    return Members(_group(rows[0]), tuple(rows), elsewhere)


def _is_asked(row: Row, asked: Asked) -> bool:
    mine = asked.is_this(
        uid=cell(row, "Group UID"),
        group_id=cell(row, "Group ID"),
        name=cell(row, "Group Name"),
    )
    return mine and (asked.is_uid or cell(row, "Group Type (code)") in _TRUST_TYPES)


def _group(row: Row) -> GroupFound:
    return GroupFound(
        name=cell(row, "Group Name"),
        group_uid=cell(row, "Group UID") or None,
        group_id=cell(row, "Group ID") or None,
    )


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
