from datetime import UTC, date, datetime, timedelta
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as some

from contracts.meetings import (
    ActionEntry,
    ActionState,
    Answer,
    EntryId,
    EntryKind,
    ForumKind,
    Side,
)
from contracts.meetings.history import ActionRecord, Standing
from contracts.people import PersonId
from contracts.planning import ObjectiveId

MORNING = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
DUE = date(2026, 12, 11)
HEAD, LEAD = PersonId("head"), PersonId("lead")
LATER = [kind for kind in EntryKind if kind is not EntryKind.ASSIGNED]


def an_entry(  # noqa: PLR0913 - the parts of a line of history, each named
    kind: EntryKind,
    number: int = 0,
    *,
    minutes: int = 0,
    owner: PersonId | None = None,
    due: date | None = None,
    objective: ObjectiveId | None = None,
) -> ActionEntry:
    return ActionEntry(
        entry_id=EntryId(f"entry-{number:03}"),
        kind=kind,
        side=Side.MEETINGS if kind in {EntryKind.REVISED, EntryKind.WITHDRAWN} else Side.PLANNING,
        by=LEAD,
        at=MORNING + timedelta(minutes=minutes),
        words=None,
        reason=None,
        owner_id=owner,
        due=due,
        objective_id=objective,
    )


FIRST = an_entry(EntryKind.ASSIGNED, minutes=5, owner=HEAD, due=DUE)


def a_record(owner: PersonId = HEAD, due: date = DUE) -> ActionRecord:
    """Hold nothing yet but what was said of the action with the first entry that was heard."""
    return ActionRecord(
        id="a",
        forum_ids=(),
        kind=ForumKind.TEAM,
        meeting_id=None,
        agreed_on=date(2026, 11, 23),
        first=Standing(owner_id=owner, due=due, objective_id=ObjectiveId("heard-first")),
        owner_id=owner,
        due=due,
        objective_id=ObjectiveId("heard-first"),
    )


def having(*entries: ActionEntry, record: ActionRecord | None = None) -> ActionRecord:
    held = record or a_record()
    for entry in entries:
        held = held.taking(entry)
    return held


def comes_to(record: ActionRecord) -> tuple[object, ...]:
    return (
        record.entries,
        record.state,
        record.answer,
        record.owner_id,
        record.due,
        record.objective_id,
        record.completed_on,
        record.people,
    )


entries_made = some.lists(
    some.builds(
        an_entry,
        some.sampled_from(LATER),
        some.integers(1, 999),
        minutes=some.integers(0, 30),
        owner=some.none() | some.sampled_from([HEAD, LEAD]),
        due=some.none() | some.dates(date(2026, 11, 1), date(2027, 7, 1)),
        objective=some.none() | some.just(ObjectiveId("absence")),
    ),
    unique_by=lambda entry: entry.entry_id,
    max_size=12,
)


@given(entries_made, some.data())
def test_in_any_order_and_however_often_a_history_comes_to_the_same(
    made: list[ActionEntry], data: some.DataObject
) -> None:
    every = [FIRST, *made]
    shuffled = data.draw(some.permutations(every))
    repeated = data.draw(some.lists(some.sampled_from(every), max_size=10))

    in_turn = having(*every)
    otherwise = having(*shuffled, *repeated, record=a_record(LEAD, date(2027, 1, 1)))

    assert comes_to(otherwise) == comes_to(in_turn)


@given(entries_made, entries_made)
def test_two_sides_that_write_at_once_agree_when_each_has_heard_the_other(
    here: list[ActionEntry], there: list[ActionEntry]
) -> None:
    renamed = [one.but(entry_id=EntryId(f"other-{one.entry_id}")) for one in there]
    one_side = having(FIRST, *here)
    other_side = having(FIRST, *renamed)

    assert comes_to(having(*renamed, record=one_side)) == comes_to(having(*here, record=other_side))


def test_the_later_of_two_answers_given_at_once_holds_on_both_sides() -> None:
    done = an_entry(EntryKind.COMPLETED, 1, minutes=10)
    declined = an_entry(EntryKind.DECLINED, 2, minutes=11)

    ends = {having(FIRST, *order).state for order in permutations([done, declined])}

    assert ends == {ActionState.DECLINED}


def test_an_answer_that_crosses_a_completion_does_not_undo_it() -> None:
    done = an_entry(EntryKind.COMPLETED, 1, minutes=10)
    adopted = an_entry(EntryKind.ADOPTED, 2, minutes=11)

    record = having(FIRST, done, adopted)

    assert (record.state, record.answer) == (ActionState.COMPLETED, Answer.ADOPTED)
    assert record.completed_on == date(2026, 11, 23)


def test_what_was_withdrawn_stays_so_until_it_is_opened_again() -> None:
    withdrawn = an_entry(EntryKind.WITHDRAWN, 1, minutes=10)
    done = an_entry(EntryKind.COMPLETED, 2, minutes=11)
    again = an_entry(EntryKind.REOPENED, 3, minutes=12)

    assert having(FIRST, withdrawn, done).state is ActionState.WITHDRAWN
    assert having(FIRST, withdrawn, done, again).state is ActionState.OPEN


def test_what_was_declined_and_opened_again_waits_for_an_answer_once_more() -> None:
    declined = an_entry(EntryKind.DECLINED, 1, minutes=10)
    again = an_entry(EntryKind.REOPENED, 2, minutes=11)
    adopted = an_entry(EntryKind.ADOPTED, 3, minutes=12)

    assert having(FIRST, declined, again).answer is None
    assert having(FIRST, declined, adopted).state is ActionState.OPEN


def test_an_action_is_done_on_the_day_in_london() -> None:
    late = an_entry(EntryKind.COMPLETED, 1).but(at=datetime(2026, 7, 1, 23, 30, tzinfo=UTC))

    assert having(FIRST, late).completed_on == date(2026, 7, 2)


def test_a_new_line_is_never_older_than_what_its_writer_could_read() -> None:
    record = having(FIRST)

    assert record.moment(MORNING) > FIRST.at
    assert record.moment(MORNING + timedelta(hours=1)) == MORNING + timedelta(hours=1)


def test_what_came_after_a_version_is_said_by_whom_and_when() -> None:
    record = having(FIRST).but(version=1)
    record = record.taking(an_entry(EntryKind.ADOPTED, 1, minutes=10))

    [change] = record.changes_since(1)

    assert (change.part, change.by) == ("adopted", LEAD)
    assert record.changes_since(2) == ()
