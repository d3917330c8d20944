"""Meetings with something of each slice in it, at Stavermarsh and for the trust."""

from typing import Any

from access_seeds_boards import what_boards_keep
from access_seeds_calendar import what_the_calendar_keeps

import meetings.examples as agreed
import meetings.examples_of_cadence as rhythmic
from contracts.meetings import CadenceEvaluated, CadenceFacts, ForumKind, MeetingId
from contracts.samples import sample_of
from meetings.cadence.model.rhythm import Rhythm

KINDS = (
    ForumKind.KEY_COLLEAGUES,
    ForumKind.EXECUTIVE,
    ForumKind.LOCAL_GOVERNING_BODY,
    ForumKind.ONE_TO_ONE,
    ForumKind.SUPPORT,
)


def what_meetings_keep() -> dict[str, Any]:
    """Seed every slice."""
    return _together(what_the_calendar_keeps(), _forums(), _actions(), what_boards_keep())


def _forums() -> dict[str, Any]:
    """Give the forums of Stavermarsh and of the trust, and how its 1:1s stand."""
    cadence: Any = sample_of(CadenceEvaluated).data["cadence"]
    told = CadenceFacts.model_validate(
        {**cadence, "forum_id": rhythmic.ONE_TO_ONE, "school_id": agreed.STAVERMARSH, "rule": "K13"}
    )
    return {"forums": rhythmic.the_forums(), "rhythms": [Rhythm.begun(told)]}


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
