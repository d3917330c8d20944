"""The groups that meet to a rhythm (R34)."""

from enum import StrEnum

from contracts.base import Event, Frozen, Name
from contracts.meetings.cadence import CadenceRule
from contracts.meetings.ids import ForumId
from contracts.people import PersonId
from contracts.schools import SchoolId


class ForumKind(StrEnum):
    """What kind of group it is: the directory's networks, and the two pairs a school has."""

    EXECUTIVE = "executive"
    TEAM = "team"
    KEY_COLLEAGUES = "key-colleagues"
    FACULTY = "faculty"
    LOCAL_GOVERNING_BODY = "local-governing-body"
    TRUSTEES = "trustees"
    ONE_TO_ONE = "one-to-one"
    SUPPORT = "support"


class ForumFacts(Frozen):
    """A forum as it stands; `rule` is None where nobody owes a rhythm.

    `lead_id` is the linked School Improvement Lead, `agenda_lead_id` the subject specialist.
    """

    forum_id: ForumId
    name: Name
    kind: ForumKind
    school_id: SchoolId | None
    rule: CadenceRule | None
    lead_id: PersonId | None
    agenda_lead_id: PersonId | None
    active: bool


class ForumRecorded(Event):
    """A forum was founded or changed, whole."""

    type = "meetings.forum-recorded.v1"

    forum: ForumFacts
