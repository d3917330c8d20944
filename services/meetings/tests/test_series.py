from datetime import date, timedelta
from itertools import pairwise

import pytest
from httpx2 import Response
from hypothesis import given
from hypothesis import strategies as st

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.api.meetings_scheduling import (
    ChosenRule,
    FortnightlyRule,
    TermlyRule,
    WarningKind,
)
from contracts.calendar import SIX_TERMS_2026_27 as YEAR
from contracts.meetings import MeetingScheduled
from contracts.people import PersonId
from meetings.examples import CEO, COLLEAGUE, HEAD
from meetings.examples_of_meetings import what_meetings_know
from meetings.main import MEETINGS
from meetings.meetings.model.refusals import EmptySeries, SeriesTooLong
from meetings.meetings.model.series import LONGEST_SERIES, dates_of
from meetings.meetings.model.times import Slot, slot
from meetings.meetings.model.warnings import booked_twice, calendar_warnings

ELG = {"forum_ids": ["elg"], "starts_at": "16:00", "ends_at": "17:30"}
FORTNIGHTLY = {"rule": "fortnightly", "first": "2026-09-10"}
SEEN = ["inset-day"]
PEOPLE = [PersonId(name) for name in "abcd"]
days = st.dates(date(2026, 9, 1), date(2027, 8, 31))
clock = st.times().map(lambda t: f"{t:%H:%M}")


@st.composite
def slots(draw: st.DrawFn) -> Slot:
    first, last = sorted(draw(st.lists(clock, min_size=2, max_size=2, unique=True)))
    return slot(draw(st.dates(date(2026, 12, 3), date(2026, 12, 4))), first, last)


def ask(store: MemoryStore, path: str, actor: Actor = CEO, **body: object) -> Response:
    return client_of(app_of(MEETINGS, store), actor).post(path, json={**ELG, **body})


def test_elg_meets_every_second_school_week_as_the_trust_counts() -> None:
    dates = dates_of(FortnightlyRule(rule="fortnightly", first=date(2026, 9, 10)), YEAR)

    assert [d.isoformat() for d in dates[:6]] == [
        "2026-09-10",
        "2026-09-24",
        "2026-10-08",
        "2026-10-22",
        "2026-11-12",
        "2026-11-26",
    ]
    assert len(dates) == 20


def test_termly_keeps_to_the_week_of_term_and_the_weekday() -> None:
    dates = dates_of(TermlyRule(rule="termly", first=date(2026, 9, 21)), YEAR)

    assert [YEAR.position(d).split(" of")[0] for d in dates] == [
        f"Term {number}, week 4" for number in range(1, 7)
    ]
    assert [d for d in dates if d.weekday() != 0] == [date(2027, 5, 4)]  # a bank holiday's week


@given(first=days, until=st.none() | days)
def test_a_rules_dates_are_school_days_in_order_within_its_span(
    first: date, until: date | None
) -> None:
    if not YEAR.is_school_day(first):
        return
    for rule in (
        FortnightlyRule(rule="fortnightly", first=first, until=until),
        TermlyRule(rule="termly", first=first, until=until),
    ):
        try:
            dates = dates_of(rule, YEAR)
        except EmptySeries:
            assert until
            assert until < first
            continue
        assert dates[0] == first
        assert list(dates) == sorted(set(dates))
        assert all(YEAR.is_school_day(day) and (not until or day <= until) for day in dates)
        weeks = [YEAR.weeks_between(a, b) for a, b in pairwise(dates)]
        assert isinstance(rule, TermlyRule) or set(weeks) <= {2}


@given(st.lists(days, min_size=1, max_size=80))
def test_chosen_dates_count_once_each_up_to_the_limit(chosen: list[date]) -> None:
    rule = ChosenRule(rule="chosen", dates=tuple(chosen))
    if len(set(chosen)) > LONGEST_SERIES:
        with pytest.raises(SeriesTooLong):
            dates_of(rule, None)
    else:
        assert dates_of(rule, None) == tuple(sorted(set(chosen)))


@given(days)
def test_only_a_plain_school_day_has_nothing_against_it(day: date) -> None:
    kinds = {warning.kind for warning in calendar_warnings(day, {None: YEAR})}

    assert (not kinds) == (day in YEAR.pupil_days)
    assert (WarningKind.INSET_DAY in kinds) == (day in YEAR.inset_days)
    assert (WarningKind.WEEKEND in kinds) == (day.weekday() > 4)


@given(slots(), st.lists(st.tuples(slots(), st.lists(st.sampled_from(PEOPLE))), max_size=6))
def test_exactly_those_are_booked_twice_who_are_elsewhere_at_some_minute(
    wanted: Slot, others: list[tuple[Slot, list[PersonId]]]
) -> None:
    def minutes(one: Slot) -> set[int]:
        start = int(one.starts.timestamp()) // 60
        return set(range(start, start + (one.ends - one.starts) // timedelta(minutes=1)))

    mine = PEOPLE[:3]
    busy = {p for taken, there in others if minutes(taken) & minutes(wanted) for p in there}

    found = booked_twice(wanted, mine, others)

    named = {person for warning in found for person in warning.person_ids}
    assert named == busy.intersection(mine)


def test_a_preview_shows_every_date_with_what_stands_against_it_and_schedules_nothing() -> None:
    store = MemoryStore(**what_meetings_know())
    rule = {"rule": "chosen", "dates": ["2026-11-26", "2026-11-27", "2026-12-25"]}

    shown = ask(store, "/meeting-series/preview", rule=rule).json()["dates"]

    assert [(d["on"], [w["kind"] for w in d["warnings"]]) for d in shown] == [
        ("2026-11-26", []),
        ("2026-11-27", ["inset-day"]),
        ("2026-12-25", ["closure"]),
    ]
    assert ([c for c, _ in store.kept if c == "meetings"], store.outbox) == ([], [])


def test_a_series_is_scheduled_whole() -> None:
    store = MemoryStore(**what_meetings_know())

    answer = ask(store, "/meeting-series", rule=FORTNIGHTLY, despite=SEEN)

    assert answer.status_code == 201
    assert len(answer.json()["meeting_ids"]) == 20
    assert [fact.type for fact in store.outbox] == [MeetingScheduled.type] * 20
    assert {
        document["series_id"] for (c, _), document in store.kept.items() if c == "meetings"
    } == {answer.json()["series_id"]}


def test_the_same_series_again_is_double_booked_and_must_be_confirmed() -> None:
    store = MemoryStore(**what_meetings_know())
    ask(store, "/meeting-series", rule=FORTNIGHTLY, despite=SEEN)

    again = ask(store, "/meeting-series", rule=FORTNIGHTLY, despite=SEEN)

    assert (again.status_code, again.json()["unconfirmed"]) == (409, ["double-booked"])
    assert len(store.outbox) == 20


@pytest.mark.parametrize(
    ("actor", "rule", "refusal"),
    [
        (
            CEO,
            {
                "rule": "chosen",
                "dates": [f"{date(2026, 9, 1) + timedelta(days=n)}" for n in range(500)],
            },
            (422, "series-too-long"),
        ),
        (CEO, {"rule": "chosen", "dates": []}, (422, "invalid")),
        (CEO, {**FORTNIGHTLY, "first": "2026-12-25"}, (422, "calendar-refused")),
        (CEO, {**FORTNIGHTLY, "until": "2026-09-01"}, (422, "empty-series")),
        (CEO, {"rule": "termly", "first": "2026-12-25"}, (422, "empty-series")),
        (CEO, {**FORTNIGHTLY, "first": "2028-09-14"}, (409, "no-calendar")),
        (COLLEAGUE, FORTNIGHTLY, (403, "forbidden")),
    ],
)
@pytest.mark.parametrize("path", ["/meeting-series", "/meeting-series/preview"])
def test_a_series_that_cannot_be_meant_schedules_nothing(
    path: str, actor: Actor, rule: dict[str, object], refusal: tuple[int, str]
) -> None:
    store = MemoryStore(**what_meetings_know())

    answer = ask(store, path, actor, rule=rule)

    assert (answer.status_code, answer.json()["code"]) == refusal
    assert ([c for c, _ in store.kept if c == "meetings"], store.outbox) == ([], [])


def test_a_head_plans_the_years_one_to_ones() -> None:
    store = MemoryStore(**what_meetings_know())
    rule = {"rule": "fortnightly", "first": "2026-11-26"}

    answer = ask(store, "/meeting-series", HEAD, rule=rule, forum_ids=["one-to-one-stavermarsh"])

    assert answer.status_code == 201
