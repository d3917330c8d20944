"""Meetings with something of each slice in it, at Stavermarsh and for the trust."""

from typing import Any

from access_seeds_boards import what_boards_keep

import meetings.examples as agreed
from contracts.meetings import ForumKind, MeetingId

KINDS = (
    ForumKind.KEY_COLLEAGUES,
    ForumKind.EXECUTIVE,
    ForumKind.LOCAL_GOVERNING_BODY,
    ForumKind.ONE_TO_ONE,
    ForumKind.SUPPORT,
)


def what_meetings_keep() -> dict[str, Any]:
    """Seed every slice."""
    return _together(_actions(), what_boards_keep())


def _actions() -> dict[str, Any]:
    """Give one meeting of each kind, and an action it agreed."""
    here = (agreed.STAVERMARSH,)
    meetings = [
        agreed.a_known_meeting(k, key=MeetingId(f"meeting-{k}")).but(school_ids=here) for k in KINDS
    ]
    return {
        **agreed.what_actions_know(),
        "meetings": meetings,
        "actions": [
            agreed.an_action(kind, key=f"action-{kind}").but(
                meeting_id=f"meeting-{kind}", school_ids=here
            )
            for kind in KINDS
        ],
    }


def _together(*seeds: dict[str, Any]) -> dict[str, Any]:
    """Put what each slice needs beside the rest; of two things with one id the first stays."""
    kept: dict[str, dict[str, Any]] = {}
    for seed in seeds:
        for collection, things in seed.items():
            mine = kept.setdefault(collection, {})
            for thing in things:
                mine.setdefault(thing.id, thing)
    return {collection: [*things.values()] for collection, things in kept.items()}
