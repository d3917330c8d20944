"""What accountability's API knows forums by, while meetings is away."""

from contracts.base import Frozen, Name
from contracts.meetings import ForumId, ForumKind
from contracts.schools import SchoolId


class ForumNameView(Frozen):
    """A forum's name, and the school it belongs to, if it is one's own."""

    id: ForumId
    version: int
    name: Name
    kind: ForumKind
    school_id: SchoolId | None
    active: bool
