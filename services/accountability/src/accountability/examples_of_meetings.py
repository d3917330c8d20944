"""Small believable facts as meetings tells them, for the tests and the docs."""

from datetime import date, timedelta

from accountability.examples import CYCLE, HEAD, STAVERMARSH
from contracts.meetings import (
    ActionEntry,
    ActionFacts,
    ActionId,
    ActionState,
    Answer,
    CadenceFacts,
    CadenceRule,
    CadenceStatus,
    EntryId,
    EntryKind,
    ForumFacts,
    ForumId,
    ForumKind,
    QuestionFacts,
    QuestionId,
    QuestionState,
    Side,
)
from contracts.people import PersonId
from contracts.planning import PriorityId
from contracts.schools import SchoolId

TODAY = date(2026, 11, 23)
SENCOS, ELG = ForumId("sencos"), ForumId("elg")
ONE_TO_ONE = ForumId(f"one-to-one-{STAVERMARSH}")
BOARD, TRUSTEES = ForumId(f"{STAVERMARSH}-lgb"), ForumId("trustees")


def a_forum(
    forum_id: ForumId,
    kind: ForumKind,
    rule: CadenceRule | None,
    *,
    school_id: SchoolId | None = None,
    active: bool = True,
) -> ForumFacts:
    """Tell of a forum, by the name its id makes."""
    return ForumFacts(
        forum_id=forum_id,
        name=forum_id.replace("-", " ").capitalize(),
        kind=kind,
        school_id=school_id,
        rule=rule,
        lead_id=None,
        agenda_lead_id=None,
        active=active,
    )


def a_line(
    forum_id: ForumId = SENCOS,
    rule: CadenceRule = CadenceRule.K8,
    *,
    school_id: SchoolId | None = None,
    **numbers: object,
) -> CadenceFacts:
    """Judge a forum's rhythm; unless said otherwise it held one of three and plans the next."""
    told: dict[str, object] = {
        "status": CadenceStatus.ON_PACE,
        "held": 1,
        "owed": 3,
        "expected": 1,
        "last_held": date(2026, 10, 15),
        "next_due": date(2027, 3, 25),
        "next_planned": date(2026, 12, 3),
        "missed": (),
        "terms_left": 5,
        "as_of": TODAY,
    }
    about = {"forum_id": forum_id, "school_id": school_id, "cycle": CYCLE, "rule": rule}
    return CadenceFacts.model_validate({**told, **about, **numbers})


def a_missed_one_to_one(school_id: SchoolId = STAVERMARSH) -> CadenceFacts:
    """Judge Stavermarsh's 1:1 as on the demonstration's day: two fortnights missed (J1)."""
    return a_line(
        ForumId(f"one-to-one-{school_id}"),
        CadenceRule.K13,
        school_id=school_id,
        status=CadenceStatus.BREACHED,
        held=4,
        owed=20,
        expected=6,
        last_held=date(2026, 10, 22),
        next_due=date(2026, 12, 3),
        next_planned=None,
        missed=(date(2026, 11, 5), date(2026, 11, 19)),
    )


def an_action(
    name: str = "reading-buddies",
    *,
    due: date = TODAY - timedelta(days=3),
    school_id: SchoolId | None = STAVERMARSH,
    **changes: object,
) -> ActionFacts:
    """Agree an action of the SENCOs' for a school; unless said otherwise three days overdue."""
    told: dict[str, object] = {
        "action_id": ActionId(name),
        "forum_ids": (SENCOS,),
        "kind": ForumKind.KEY_COLLEAGUES,
        "meeting_id": None,
        "agreed_on": date(2026, 10, 15),
        "school_id": school_id,
        "objective_id": None,
        "priority_id": PriorityId("attendance"),
        "wording": "Try the arrival plan with one year group",
        "owner_id": HEAD,
        "due": due,
        "state": ActionState.OPEN,
        "answer": None,
        "completed_on": None,
    }
    return ActionFacts.model_validate({**told, **changes})


def an_entry(kind: EntryKind = EntryKind.ASSIGNED) -> ActionEntry:
    """Write a line of an action's history, which accountability does not read."""
    return ActionEntry.model_validate(
        {
            "entry_id": EntryId("01KARJ9Z6GN3S8WQ4T7X2V6001"),
            "kind": kind,
            "side": Side.MEETINGS,
            "by": HEAD,
            "at": "2026-11-23T09:30:00Z",
            "words": None,
            "reason": None,
            "owner_id": None,
            "due": None,
            "objective_id": None,
        }
    )


def answered(action: ActionFacts, answer: Answer) -> ActionFacts:
    """Tell the action again, as a school answered it."""
    declined = answer is Answer.DECLINED
    state = ActionState.DECLINED if declined else ActionState.OPEN
    return action.but(answer=answer, state=state)


def a_question(
    name: str = "about-absence",
    *,
    forum_id: ForumId = BOARD,
    school_id: SchoolId | None = STAVERMARSH,
    asked_on: date = date(2026, 10, 31),
    state: QuestionState = QuestionState.OPEN,
) -> QuestionFacts:
    """Tell of a governor's question to the Head, due after a fortnight."""
    return QuestionFacts(
        question_id=QuestionId(name),
        forum_id=forum_id,
        school_id=school_id,
        cycle=CYCLE,
        owner_id=PersonId("rosa-whitlock"),
        asked_on=asked_on,
        due=asked_on + timedelta(days=14),
        state=state,
        answered_on=None,
    )
