"""The rhythms of a school's own forums, or of the trust's, as meetings last told them.

Each fact carries the version its subject had when it became true; for a forum and for a line the
latest wins, so the result depends on which facts were heard, never on when (R106, R110).
"""

from collections.abc import Sequence
from typing import ClassVar, Self

from contracts.accountability_meetings import CadenceFigures
from contracts.base import Aggregate, Frozen
from contracts.directory import Cycle
from contracts.meetings import CadenceFacts, ForumFacts, ForumId, ForumKind
from contracts.schools import SchoolId

TRUST = "trust"


class ForumHeard(Frozen):
    """A forum as last told, and its version then."""

    facts: ForumFacts
    sequence: int


class LineHeard(Frozen):
    """One rule for one forum in one cycle as last told, and its version then."""

    facts: CadenceFacts
    sequence: int


class Rhythm(Aggregate):
    """Everything heard of one school's forums, or (no school) of those the trust has in common.

    One document for them all, so that a forum closed and a line told at the same moment are
    counted one after the other.
    """

    placed_by: ClassVar[str | None] = "school_id"

    school_id: SchoolId | None
    forums: dict[ForumId, ForumHeard] = {}
    lines: dict[str, LineHeard] = {}

    def hear_forum(self, forum: ForumFacts, sequence: int) -> Self:
        """Take in a forum, unless a later word on it was heard."""
        held = self.forums.get(forum.forum_id)
        if held and sequence <= held.sequence:
            return self
        told = ForumHeard(facts=forum, sequence=sequence)
        return self.but(forums={**self.forums, forum.forum_id: told})

    def hear_line(self, line: CadenceFacts, sequence: int) -> Self:
        """Take in a line, unless a later word on it was heard."""
        key = line_id(line)
        held = self.lines.get(key)
        if held and sequence <= held.sequence:
            return self
        return self.but(lines={**self.lines, key: LineHeard(facts=line, sequence=sequence)})

    @property
    def cycles(self) -> tuple[Cycle, ...]:
        """The cycles there are lines for."""
        return tuple(sorted({heard.facts.cycle for heard in self.lines.values()}))

    def lines_in(self, cycle: Cycle) -> Sequence[LineHeard]:
        """List a cycle's lines; a closed forum, or one under another rule, owes them no more."""
        return [
            heard
            for heard in self.lines.values()
            if heard.facts.cycle == cycle and self._owes(heard.facts)
        ]

    def forum_of(self, line: CadenceFacts) -> ForumFacts | None:
        """Find whose line it is, once the forum has been heard of."""
        held = self.forums.get(line.forum_id)
        return held.facts if held else None

    def figures(self, cycle: Cycle) -> CadenceFigures | None:
        """Count a school's cycle for its row; None for the trust's own forums."""
        if self.school_id is None:
            return None
        lines = (heard.facts for heard in self.lines_in(cycle))
        return CadenceFigures.of(self.school_id, cycle, lines)

    def _owes(self, line: CadenceFacts) -> bool:
        forum = self.forum_of(line)
        if forum is None:
            return True
        if not forum.active or forum.rule is None:
            return False
        return forum.rule is line.rule or forum.kind is ForumKind.SUPPORT


def line_id(line: CadenceFacts) -> str:
    """Name a line by what it is about."""
    return f"{line.forum_id}:{line.rule}:{line.cycle}"
