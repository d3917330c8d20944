"""What each operation of forums and of their rhythm takes."""

from access_asking import HERE, Operation

from contracts.permissions import Permission as P  # noqa: N817 - keeps the table readable

_PAIR = {"forum_id": "one-to-one-stavermarsh"}
_CHOICE = {"rule": "K13", "lead_id": None, "agenda_lead_id": None}

FORUMS = [
    Operation("list_forums", (P.READ_FORUMS,), None, HERE, listing=True),
    Operation("get_forum", (P.READ_FORUMS,), None, HERE, named=_PAIR),
    Operation("set_forum", (P.READ_FORUMS,), P.SET_FORUMS, HERE, body=_CHOICE, named=_PAIR),
    Operation("list_cadence", (P.READ_CADENCE,), None, HERE, listing=True),
    Operation("list_due_dates", (P.READ_CADENCE,), None, HERE, named=_PAIR),
]
