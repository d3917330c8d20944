"""The trust itself and its own numbers, as the directory takes and gives them."""

from enum import StrEnum
from typing import Annotated

from pydantic import StringConstraints

from contracts.base import Frozen, Name
from contracts.directory import TrustSettings

GroupUid = Annotated[str, StringConstraints(pattern=r"^\d{1,8}$")]
GroupId = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}\d{4,7}$")]


class TrustBody(Frozen):
    """The trust by its name and by its two numbers in the trust register, where known."""

    name: Name
    group_uid: GroupUid | None = None
    group_id: GroupId | None = None


class TrustView(Frozen):
    """The trust; everything None at version 0, until somebody has named it."""

    id: str
    version: int
    name: str | None
    group_uid: str | None
    group_id: str | None


class Source(StrEnum):
    """Who said a number: the school-improvement brief, or this trust (K1-K17)."""

    BRIEF = "brief"
    TRUST_SETTING = "trust setting"


class CadenceLine(Frozen):
    """One number of a cadence rule; `setting` names the field that holds it, None: the brief's."""

    rule: str
    words: str
    source: Source
    setting: str | None


class SettingsView(Frozen):
    """The trust's own numbers, and every cadence rule in words with who said it."""

    id: str
    version: int
    settings: TrustSettings
    rules: tuple[CadenceLine, ...]
