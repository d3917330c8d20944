"""A report counts what every forum agreed, and words it only where governors may read it."""

from datetime import date

import pytest

from contracts.meetings import ForumKind
from performance.examples_of_heads_reports import a_known_action
from performance.heads_reports.model.progress import actions_progress

TODAY, SINCE = date(2026, 11, 24), date(2026, 10, 23)
WORDS = "Share the arrival plan template"


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (ForumKind.KEY_COLLEAGUES, WORDS),
        (ForumKind.FACULTY, WORDS),
        (ForumKind.LOCAL_GOVERNING_BODY, WORDS),
        (ForumKind.EXECUTIVE, None),
        (ForumKind.TEAM, None),
        (ForumKind.ONE_TO_ONE, None),
        (ForumKind.SUPPORT, None),
    ],
)
def test_an_action_is_counted_whoever_agreed_it_and_worded_only_where_governors_may_read(
    kind: ForumKind, words: str | None
) -> None:
    action = a_known_action("one", kind, due=date(2026, 11, 1))

    told = actions_progress([action], TODAY, SINCE)

    assert (told.open, told.overdue) == (1, 1)
    assert [one.wording for one in told.items] == [words]
