"""What other facts put on a forum's agenda, until it is answered or over (R26, R53)."""

from datetime import date
from typing import Self

from contracts.base import Aggregate, Frozen
from contracts.meetings import ForumId, ProposalKind, SubjectId
from contracts.schools import SchoolId
from meetings.meetings.model.meeting import Tabled


class Proposed(Frozen):
    """One thing for one forum to talk about; `part` is what it grows by: an action, a milestone."""

    forum_id: ForumId
    kind: ProposalKind
    subject_id: SubjectId
    school_id: SchoolId | None
    part: str

    @property
    def key(self) -> str:
        """What the same thing before the same forum is always called."""
        return f"{self.forum_id}:{self.kind}:{self.subject_id}"


class Proposal(Aggregate):
    """Before its forum while `open`: on its next meeting's agenda, and on the one after that.

    `parts` are the things it stands for, counted on the agenda; when the last is gone it closes.
    """

    forum_id: ForumId
    kind: ProposalKind
    subject_id: SubjectId
    school_id: SchoolId | None
    parts: tuple[str, ...]
    since: date
    open: bool = True

    @classmethod
    def of(cls, proposed: Proposed, today: date) -> Self:
        return cls(
            id=proposed.key,
            forum_id=proposed.forum_id,
            kind=proposed.kind,
            subject_id=proposed.subject_id,
            school_id=proposed.school_id,
            parts=(proposed.part,),
            since=today,
        )

    def grown(self, part: str, today: date) -> Self:
        """Add a part; what was answered before comes back with the new part alone."""
        if not self.open:
            return self.but(parts=(part,), since=today, open=True)
        return self if part in self.parts else self.but(parts=(*self.parts, part))

    def without(self, part: str) -> Self:
        """Take a part away that is over."""
        if part not in self.parts:
            return self
        left = tuple(one for one in self.parts if one != part)
        return self.but(parts=left, open=self.open and bool(left))

    def closed(self) -> Self:
        """Answered, or over as a whole."""
        return self.but(open=False) if self.open else self

    @property
    def tabled(self) -> Tabled:
        """How it lies before a meeting."""
        return Tabled(
            id=self.id,
            forum_id=self.forum_id,
            kind=self.kind,
            subject_id=self.subject_id,
            school_id=self.school_id,
            count=len(self.parts),
            since=self.since,
        )
