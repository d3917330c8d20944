"""Forums and their rhythm, as they are set and shown (R34-R36, R39)."""

from datetime import date

from contracts.api.shown import Shown
from contracts.base import Frozen
from contracts.directory import Cycle
from contracts.meetings import CadenceRule, CadenceStatus, ForumId, ForumKind
from contracts.people import PersonId
from contracts.schools import SchoolId


class ForumBody(Frozen):
    """What is chosen here of a forum: its rule, and who leads it; its members are elsewhere's."""

    rule: CadenceRule | None
    lead_id: PersonId | None
    agenda_lead_id: PersonId | None


class RhythmView(Frozen):
    """One rule of one forum as it stands; `words` is its arithmetic, `since` when it came to that.

    `missed` are the dates on which something was due and not held.
    """

    id: str
    forum_id: ForumId
    school_id: SchoolId | None
    cycle: Cycle
    rule: CadenceRule
    status: CadenceStatus
    words: str
    held: int
    owed: int
    expected: int
    last_held: date | None
    next_due: date | None
    next_planned: date | None
    missed: tuple[date, ...]
    terms_left: int
    since: date


class ForumView(Shown):
    """A forum; `rhythm` is empty where no rule holds or the person may not see it."""

    name: str
    kind: ForumKind
    school_id: SchoolId | None
    rule: CadenceRule | None
    rules: tuple[CadenceRule, ...]
    lead_id: PersonId | None
    agenda_lead_id: PersonId | None
    members: tuple[PersonId, ...]
    active: bool
    may_set: bool
    rhythm: tuple[RhythmView, ...]


class DueDateView(Frozen):
    """A date by which, or (fortnightly) on which, a forum meets if it keeps to a rule."""

    rule: CadenceRule
    on: date


class DueDatesView(Frozen):
    """The dates still to come in a cycle, earliest first."""

    forum_id: ForumId
    cycle: Cycle
    dates: tuple[DueDateView, ...]
