"""What each operation of each service takes: one row an operation, or one a state of its thing."""

from collections.abc import Iterator
from typing import Any

from access_asking import ANYWHERE, HERE, Operation
from access_rows_inbox import INBOX
from access_rows_meetings import MEETINGS
from access_rows_performance import PERFORMANCE

from contracts.directory import DEFAULT_SETTINGS
from contracts.permissions import Permission as P  # noqa: N817 - keeps the table readable
from contracts.planning import PlanState

_CYCLE = "?cycle=2026-27"
_MARK = [{"label": "Report", "url": "https://example.org/report"}]
_OBJECTIVE = {"title": "Reading for pleasure", "priority_id": "reading"}
_PERSON = {
    "name": "Kit Marlowe",
    "email": "kit@ashlode.example",
    "roles": [{"role": "colleague", "school_id": HERE}],
}
_SCHOOL = {
    "urn": "900009",
    "name": "Tidewell Primary",
    "short_name": "Tidewell",
    "phase": "primary",
    "local_authority": "Wiltshire",
}
_TERM = {"number": 1, "starts": "2026-09-01", "ends": "2026-10-23"}
_BOARD = {"name": "Board", "kind": "local-governing-body", "school_id": HERE}
_FORUM = {"name": "Forum", "kind": "team"}
_SETTINGS = DEFAULT_SETTINGS.model_dump(mode="json")
_FILE: dict[str, Any] = {"file": ("file.csv", b"name,email,role\n", "text/csv")}
_IN_STATE = {
    PlanState.DRAFT: P.READ_DRAFT_PLAN,
    PlanState.SHARED: P.READ_SHARED_PLAN,
    PlanState.PUBLISHED: P.READ_PUBLISHED_PLAN,
}
_NEEDS_A_BROKER = "what an operator finds there needs a broker: tests/fault, tests/integration"
_OWN = "everybody is told what is held about themselves, and nothing of anybody else"
_PLAN = {
    "plan_id": "plan-of-stavermarsh",
    "objective_id": "absence",
    "milestone_id": "below-26",
    "priority_id": "reading",
    "key": "context",
    "number": "1",
}


def _engine_room(*more: str) -> list[Operation]:
    """What every service has from the chassis."""
    names = ("list_dead_letters", "replay_dead_letters", "send_snapshots", *more)
    body = {"queue": "accountability"}
    about_me = Operation("get_about_me", open_because=_OWN)
    return [about_me] + [
        Operation(name, needs=P.OPERATE, body=body, refusals_only=_NEEDS_A_BROKER) for name in names
    ]


def _of_a_plan(name: str, needs: P | None = None, **more: Any) -> Iterator[Operation]:
    """One row for each state in which other people see the plan."""
    for state, reads in _IN_STATE.items():
        yield Operation(name, (reads,), needs, HERE, state, named=_PLAN, **more)


def _plans_listed() -> Iterator[Operation]:
    for state, reads in _IN_STATE.items():
        titles = (P.READ_PLAN_TITLES,) if state is PlanState.PUBLISHED else ()
        opened = (reads, *titles)
        yield Operation("list_plans", opened, None, HERE, state, listing=True, query=_CYCLE)
        followed = (reads,)
        yield Operation("list_overdue", followed, P.READ_SHARED_PLAN, HERE, state, listing=True)


_SCHOOL_READERS, _PEOPLE_READERS = (P.READ_SCHOOLS,), (P.READ_PEOPLE, P.IDENTIFY_PEOPLE)
_AT_SCHOOL = {"school_id": HERE, "cycle": "2026-27"}
_HEAD, _CEO = {"person_id": "amara-okonjo-price"}, {"person_id": "rosalind-achterberg"}
_CEO_BODY = {**_PERSON, "roles": [{"role": "ceo", "school_id": None}]}
_LGB, _TEAM = {"network_id": "stavermarsh-lgb"}, {"network_id": "improvement-team"}

DIRECTORY = [
    Operation("get_trust", _SCHOOL_READERS),
    Operation("put_trust", _SCHOOL_READERS, P.MANAGE_SCHOOLS, body={"name": "Ashlode"}),
    Operation("get_settings", (P.READ_SETTINGS,)),
    Operation("put_settings", (P.READ_SETTINGS,), P.SET_SETTINGS, body=_SETTINGS, version=0),
    Operation("list_schools", _SCHOOL_READERS, listing=True),
    Operation("post_school", needs=P.MANAGE_SCHOOLS, body=_SCHOOL),
    Operation("get_school", _SCHOOL_READERS, named=_AT_SCHOOL),
    *(
        Operation(name, _SCHOOL_READERS, P.MANAGE_SCHOOLS, HERE, body=_SCHOOL, named=_AT_SCHOOL)
        for name in ("put_school", "post_school_leave", "post_school_return")
    ),
    Operation("preview_school_import", needs=P.MANAGE_SCHOOLS, files=_FILE),
    Operation("apply_school_import", needs=P.MANAGE_SCHOOLS, files=_FILE),
    Operation("preview_people_import", needs=P.MANAGE_PEOPLE, place=ANYWHERE, files=_FILE),
    Operation("apply_people_import", needs=P.MANAGE_PEOPLE, place=ANYWHERE, files=_FILE),
    Operation("list_people", _PEOPLE_READERS, listing=True),
    Operation("list_people_names", _PEOPLE_READERS, listing=True),
    Operation("post_person", needs=P.MANAGE_PEOPLE, place=HERE, body=_PERSON),
    Operation("post_person", needs=P.MANAGE_PEOPLE, body=_CEO_BODY),
    Operation("get_person", _PEOPLE_READERS, named=_HEAD),
    *(
        Operation(name, _PEOPLE_READERS, P.MANAGE_PEOPLE, place, body=body, named=named)
        for name in ("put_person", "post_person_leave", "post_person_return")
        for place, named, body in ((HERE, _HEAD, _PERSON), (None, _CEO, _CEO_BODY))
    ),
    Operation("post_person_approve", _PEOPLE_READERS, P.APPROVE_PEOPLE, HERE, named=_HEAD),
    Operation("post_person_decline", _PEOPLE_READERS, P.APPROVE_PEOPLE, HERE, named=_HEAD),
    Operation("list_identities", needs=P.IDENTIFY_PEOPLE),
    Operation("get_identity", needs=P.IDENTIFY_PEOPLE, named=_HEAD),
    Operation("list_networks", (P.READ_PEOPLE,), listing=True),
    Operation("post_network", needs=P.MANAGE_PEOPLE, place=HERE, body=_BOARD),
    Operation("post_network", needs=P.MANAGE_PEOPLE, body=_FORUM),
    Operation("post_usual_networks", needs=P.MANAGE_PEOPLE),
    Operation("get_network", (P.READ_PEOPLE,), named=_LGB),
    Operation("put_network", (P.READ_PEOPLE,), P.MANAGE_PEOPLE, HERE, body=_BOARD, named=_LGB),
    Operation("put_network", (P.READ_PEOPLE,), P.MANAGE_PEOPLE, body=_FORUM, named=_TEAM),
    Operation("post_network_disband", (P.READ_PEOPLE,), P.MANAGE_PEOPLE, HERE, named=_LGB),
    Operation("post_network_disband", (P.READ_PEOPLE,), P.MANAGE_PEOPLE, named=_TEAM),
    Operation("get_today", needs=P.READ_CALENDAR),
    Operation("list_calendars", (P.READ_CALENDAR,), listing=True),
    Operation("get_calendar", (P.READ_CALENDAR,), named=_AT_SCHOOL),
    Operation("get_calendar_defaults", needs=P.READ_CALENDAR, named=_AT_SCHOOL),
    Operation("put_calendar", needs=P.SET_CALENDAR, body={"terms": [_TERM]}, named=_AT_SCHOOL),
    *(
        Operation(name, _SCHOOL_READERS, P.SET_SCHOOL_CALENDAR, HERE, body={}, named=_AT_SCHOOL)
        for name in ("put_school_calendar", "delete_school_calendar")
    ),
    *_engine_room(),
]

_SHEETS, _CYCLE_NAMED = (P.SET_PRIORITIES, P.READ_PRIORITIES), {"cycle": "2026-27"}
_WORDING = {"priorities": [{"code": "P1", "title": "Attendance"}]}
_PROFILE: dict[str, object] = {"ethos": "", "subjects": []}

PLANNING = [
    Operation("list_priorities", _SHEETS, listing=True),
    Operation("get_priorities", _SHEETS, named=_CYCLE_NAMED),
    Operation("set_priorities", needs=P.SET_PRIORITIES, body=_WORDING, named=_CYCLE_NAMED),
    Operation("publish_priorities", _SHEETS, P.SET_PRIORITIES, named=_CYCLE_NAMED),
    *_plans_listed(),
    Operation("start_plan", (), P.WRITE_PLAN, HERE, body={"school_id": HERE, "cycle": "2027-28"}),
    *_of_a_plan("get_plan"),
    *_of_a_plan("write_section", P.WRITE_PLAN, body={"text": "Three form entry."}),
    *_of_a_plan("add_objective", P.WRITE_PLAN, body=_OBJECTIVE),
    *_of_a_plan("change_objective", P.WRITE_PLAN, body=_OBJECTIVE),
    *_of_a_plan("remove_objective", P.WRITE_PLAN),
    *_of_a_plan("give_gap_reason", P.WRITE_PLAN, body={"reason": "Done last year."}),
    *_of_a_plan("list_carriable_objectives", P.WRITE_PLAN),
    *_of_a_plan("carry_objectives", P.WRITE_PLAN, body={"objective_ids": ["absence"]}),
    *_of_a_plan("add_milestone", P.WRITE_PLAN, body={"title": "Step", "term": 3}),
    *_of_a_plan("change_milestone", P.WRITE_PLAN, body={"title": "Step", "term": 3}),
    *_of_a_plan("remove_milestone", P.WRITE_PLAN),
    *_of_a_plan("rate_milestone", P.RATE_MILESTONE, body={"rating": "on-track", "evidence": _MARK}),
    *_of_a_plan("comment_on_milestone", P.COMMENT_MILESTONE, body={"text": "Well begun."}),
    *_of_a_plan("share_plan", P.WRITE_PLAN),
    *_of_a_plan("return_plan_to_draft", P.WRITE_PLAN),
    *_of_a_plan("publish_plan", P.PUBLISH_PLAN),
    *_of_a_plan("review_plan", P.PUBLISH_PLAN),
    *_of_a_plan("close_plan", P.PUBLISH_PLAN),
    *_of_a_plan("list_editions"),
    *_of_a_plan("get_edition"),
    *_of_a_plan("compare_editions", query="?from=1"),
    *_of_a_plan("preview_paste", P.WRITE_PLAN, body={"text": "Objective\tTerm\nOne\tTerm 3"}),
    *_of_a_plan("apply_paste", P.WRITE_PLAN, body={"text": "Objective\tTerm\nOne\tTerm 3"}),
    *_of_a_plan("export_plan"),
    Operation("list_profiles", (P.READ_ALIGNMENT,), None, HERE, listing=True),
    Operation("get_profile", (P.READ_ALIGNMENT,), None, HERE, named=_AT_SCHOOL),
    Operation(
        *("record_profile", (P.READ_ALIGNMENT,), P.RECORD_ALIGNMENT, HERE),
        body=_PROFILE,
        named=_AT_SCHOOL,
    ),
    *INBOX,
    *_engine_room(),
]

_TIMES_ONLY = "times at which services last told something, and nothing of what they told"
_PUBLISHED = (P.READ_UNPUBLISHED_PROGRESS, P.READ_GRID)
_SIP: dict[str, Any] = {
    "needs": P.READ_SCHOOL_IN_FULL,
    "place": HERE,
    "query": _CYCLE,
    "named": _AT_SCHOOL,
}

ACCOUNTABILITY = [
    Operation("show_grid", needs=P.READ_GRID, place=ANYWHERE, query=_CYCLE),
    Operation("show_grid_row", (P.READ_GRID,), None, HERE, query=_CYCLE, named=_AT_SCHOOL),
    Operation("show_trust_summary", needs=P.READ_TRUST_SUMMARY, query=_CYCLE),
    Operation("show_freshness", open_because=_TIMES_ONLY),
    Operation("show_sip_progress", _PUBLISHED, **_SIP),
    Operation("show_sip_progress", _PUBLISHED[:1], state=PlanState.DRAFT, **_SIP),
    Operation("show_cadence_ledger", needs=P.READ_CADENCE_LEDGER, place=ANYWHERE, query=_CYCLE),
    Operation("show_cadence_summary", needs=P.READ_TRUST_SUMMARY, query=_CYCLE),
    Operation("show_action_book", needs=P.READ_ACTION_BOOK, place=ANYWHERE, query=_CYCLE),
    Operation("list_booked_actions", needs=P.READ_ACTION_BOOK, place=ANYWHERE, query=_CYCLE),
    Operation("show_governance", needs=P.READ_GOVERNANCE_VIEW, place=ANYWHERE, query=_CYCLE),
    Operation("list_enquiry_counts", (P.READ_ENQUIRY,), None, HERE, listing=True),
    Operation("list_kept_signals", (P.READ_SIGNALS,), None, HERE, listing=True),
    Operation("export_briefing", needs=P.READ_SCHOOL_IN_FULL),
    Operation("show_trust_outcomes", needs=P.READ_TRUST_SUMMARY),
    Operation("list_forum_names", (P.READ_FORUMS,), listing=True),
    Operation("list_grid_priorities", (P.READ_PRIORITIES,), query=_CYCLE),
    Operation("list_grid_terms", (P.READ_CALENDAR,), query=_CYCLE),
    *_engine_room("forget_views"),
]

ROWS = {
    "directory": DIRECTORY,
    "planning": PLANNING,
    "meetings": [*MEETINGS, *_engine_room()],
    "performance": [*PERFORMANCE, *_engine_room()],
    "accountability": ACCOUNTABILITY,
}
