"""What each operation of a school's inbox takes: a forum's action, and one agreed in a 1:1."""

from collections.abc import Iterator
from typing import Any

from access_asking import HERE, Operation

from contracts.permissions import Permission as P  # noqa: N817 - keeps the table readable

_ACTIONS = {"from-a-forum": P.READ_INBOX, "from-a-one-to-one": P.READ_SHARED_ACTIONS}
_MOVING = ("progress_inbox_action", "complete_inbox_action", "reopen_inbox_action")
_WORDS = {"words": "In our own way."}


def _of_the_inbox() -> Iterator[Operation]:
    either = (P.READ_INBOX, P.READ_SHARED_ACTIONS)
    yield Operation("list_inbox", either, None, HERE, listing=True)
    for action, reads in _ACTIONS.items():
        at: dict[str, Any] = {"place": HERE, "named": {"action_id": action}}
        yield Operation("get_inbox_action", (reads,), **at)
        yield Operation("adopt_action", (reads,), P.ANSWER_ACTION, body={}, **at)
        yield Operation("adapt_action", (reads,), P.ANSWER_ACTION, body=_WORDS, **at)
        declined = {"reason": "no-capacity"}
        yield Operation("decline_action", (reads,), P.ANSWER_ACTION, body=declined, **at)
        for name in _MOVING:
            yield Operation(name, (reads,), P.PROGRESS_ACTION, body={}, **at)


INBOX = list(_of_the_inbox())
