from datetime import UTC, date, datetime, timedelta

from chassis.bus import SYSTEM, deliver
from chassis.testing import NOW, MemoryStore, app_of, client_of
from chassis.work import new_ulid
from contracts.base import Envelope
from contracts.meetings import ActionChanged, ActionOverdue
from contracts.planning import PlanRevised, PlanStateChanged
from contracts.planning_inbox import ActionAnswered, ActionProgressed
from contracts.samples import sample_of
from meetings.actions.model.action import Action
from meetings.actions.reactions.tell_overdue import tell_overdue
from meetings.examples import CEO, HEAD, an_action, what_actions_know
from meetings.main import MEETINGS
from meetings.subscriptions import SUBSCRIPTIONS

DECLINED, COMPLETED = sample_of(ActionAnswered), sample_of(ActionProgressed)


def a_store(*actions: Action) -> MemoryStore:
    return MemoryStore(actions=actions or [an_action()], **what_actions_know())


async def hear(store: MemoryStore, *messages: Envelope) -> None:
    for message in messages:
        await deliver(message, SUBSCRIPTIONS, store)


def again(message: Envelope, **entry: object) -> Envelope:
    """Tell a fact in another message, its entry changed."""
    facts = ActionAnswered.model_validate(message.data)
    changed = facts.but(entry=facts.entry.but(**entry))
    return message.but(id=new_ulid(), data=changed.model_dump(mode="json"))


async def test_a_schools_answer_is_in_the_meetings_record_and_told_on_as_agreed() -> None:
    store = a_store()

    adopted = again(DECLINED, kind="adopted", words=None, reason=None)
    await hear(store, adopted)

    shown = client_of(app_of(MEETINGS, store), CEO).get("/actions/reading-buddies").json()
    assert (shown["answer"], shown["history"][-1]["side"]) == ("adopted", "planning")
    [fact] = store.outbox
    agreed = ActionChanged.model_validate(sample_of(ActionChanged).data)
    told = ActionChanged.model_validate(fact.data)
    assert told.action == agreed.action
    assert told.entry == agreed.entry.but(entry_id=told.entry.entry_id)


async def test_the_reason_for_declining_is_in_the_meetings_record() -> None:
    store = a_store()

    await hear(store, DECLINED)

    shown = client_of(app_of(MEETINGS, store), CEO).get("/actions/reading-buddies").json()
    assert (shown["state"], shown["answer"]) == ("declined", "declined")
    assert (shown["history"][-1]["reason"], shown["last_words"]) == (
        "already-doing",
        "Our own template is in its second term",
    )


async def test_answers_in_any_order_and_twice_come_to_one_history_each_told_once() -> None:
    adopted = again(DECLINED, entry_id="x", kind="adopted", words=None, reason=None)
    done = COMPLETED
    in_order, turned_round = a_store(), a_store()

    await hear(in_order, adopted, done)
    await hear(turned_round, done, adopted, again(adopted), again(done))

    ends = [store.saved("actions", "reading-buddies") for store in (in_order, turned_round)]
    first, second = (Action.model_validate(one) for one in ends)
    assert first.entries == second.entries
    assert (first.state, first.answer) == (second.state, second.answer)
    assert [len(store.outbox) for store in (in_order, turned_round)] == [2, 2]


async def test_an_answer_to_an_action_nobody_knows_changes_nothing() -> None:
    store = MemoryStore()

    await hear(store, DECLINED)

    assert (store.kept, store.outbox) == ({}, [])


async def test_an_objective_chosen_by_the_school_brings_its_priority() -> None:
    action = an_action().but(priority_id=None, objective_id=None)
    store = a_store(action)

    await hear(store, again(DECLINED, kind="adopted", reason=None, objective_id="absence"))

    assert store.saved("actions", "reading-buddies")["priority_id"] == "attendance"


async def test_plans_are_known_by_the_newest_fact_in_any_order() -> None:
    store = MemoryStore()
    newest, older = sample_of(PlanRevised), sample_of(PlanStateChanged)
    older = older.but(subject=newest.subject, sequence=newest.sequence - 1)

    await hear(store, newest, older)

    known = [one for (collection, _), one in store.kept.items() if collection == "known_plans"]
    assert [one["sequence"] for one in known] == [newest.sequence]
    assert known[0]["objectives"] != {}


async def test_an_action_whose_day_has_passed_is_told_once_for_each_due_date() -> None:
    late = an_action(due=date(2026, 11, 20))
    store = a_store(late)

    await store.transact(SYSTEM, tell_overdue)
    await store.transact(SYSTEM, tell_overdue)
    client = client_of(app_of(MEETINGS, store), HEAD)
    later = {"owner_id": HEAD.id, "due": "2026-11-27"}
    client.put("/actions/reading-buddies", json=later, headers={"If-Match": '"2"'})
    store.now = NOW + timedelta(days=5)
    await store.transact(SYSTEM, tell_overdue)

    told = [fact for fact in store.outbox if fact.type == ActionOverdue.type]
    assert told[0].data == sample_of(ActionOverdue).data
    assert [fact.data["as_of"] for fact in told] == ["2026-11-23", "2026-11-28"]


async def test_an_action_is_late_from_midnight_in_london_after_its_day() -> None:
    last_minute = datetime(2026, 7, 3, 22, 59, tzinfo=UTC)
    store = MemoryStore(last_minute, actions=[an_action(due=date(2026, 7, 3))])

    await store.transact(SYSTEM, tell_overdue)
    on_its_day = list(store.outbox)
    store.now = last_minute + timedelta(minutes=1)
    await store.transact(SYSTEM, tell_overdue)

    assert on_its_day == []
    assert [fact.data["as_of"] for fact in store.outbox] == ["2026-07-04"]


def test_a_reader_that_starts_anew_is_told_each_action_as_it_stands() -> None:
    told = an_action().snapshot()

    assert told is not None
    assert (told.action, told.entry.kind) == (an_action().facts(), "assigned")
