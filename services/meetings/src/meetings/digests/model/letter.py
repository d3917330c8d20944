"""The letter: how many actions, which, and where to answer for them. A 1:1's words stay out."""

from collections.abc import Sequence
from datetime import date

from pydantic import ConfigDict

from contracts.base import Aggregate, Frozen
from contracts.meetings import ForumKind

_SHOWN = 20
_IN_A_ONE_TO_ONE = "An action from a 1:1"


class OwnAction(Aggregate):
    """An action of this service, as its owner's letter needs it."""

    model_config = ConfigDict(extra="ignore")

    kind: ForumKind
    wording: str
    due: date

    def line(self, today: date, link: str) -> str:
        """Give one line, with where to open it."""
        words = _IN_A_ONE_TO_ONE if self.kind is ForumKind.ONE_TO_ONE else self.wording
        late = " (overdue)" if self.due < today else ""
        return f"- {words}\n  due {_written(self.due)}{late}\n  {link}/actions/{self.id}"


class Letter(Frozen):
    """What is put into an envelope; `mark` is the same each time the same letter is tried."""

    to: str
    subject: str
    text: str
    mark: str


def letter_of(
    actions: Sequence[OwnAction], *, to: str, mark: str, today: date, link: str
) -> Letter:
    """Write the letter; its subject, which shows on locked screens, holds numbers only."""
    late = sum(action.due < today for action in actions)
    counts = f"{len(actions)} open, {late} overdue"
    lines = [action.line(today, link) for action in actions[:_SHOWN]]
    if more := len(actions) - len(lines):
        lines.append(f"and {more} more")
    text = "\n\n".join(
        [
            f"Your actions from meetings: {counts}.",
            *lines,
            f"All of them, and where to change or stop these letters: {link}/actions",
        ]
    )
    return Letter(to=to, subject=f"Your actions: {counts}", text=text + "\n", mark=mark)


def _written(day: date) -> str:
    return f"{day.day} {day:%b %Y}"
