"""What a forum is called."""

from contracts.base import Aggregate, Name
from contracts.meetings import ForumKind
from contracts.schools import SchoolId


class NamedForum(Aggregate):
    """A forum as last told; `sequence` is meetings' version of it."""

    name: Name
    kind: ForumKind
    school_id: SchoolId | None
    active: bool
    sequence: int
