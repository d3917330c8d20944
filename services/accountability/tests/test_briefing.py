"""The CEO's briefing: two pages, every school, and what nobody has told is said (R102, R105)."""

import re
import zlib
from datetime import date, timedelta
from typing import cast

import pytest

from accountability.briefing.queries.paper import briefing_paper
from accountability.examples import (
    ATTENDANCE,
    ATTENDING,
    CYCLE,
    HEAD,
    READING,
    STAVERMARSH,
    a_plan,
    a_rating,
    a_school,
    told,
)
from accountability.examples_of_figures import SUSPENSIONS, a_signal, a_tier, raised
from accountability.examples_of_meetings import (
    ONE_TO_ONE,
    SENCOS,
    TODAY,
    a_forum,
    a_missed_one_to_one,
    an_action,
    an_entry,
)
from accountability.main import ACCOUNTABILITY
from accountability.subscriptions import SUBSCRIPTIONS
from chassis.bus import deliver
from chassis.paper.page import Heading, Paper, Paragraph, Points, Table
from chassis.testing import MemoryStore, app_of, client_of, someone
from contracts.access import Actor
from contracts.base import Event
from contracts.calendar import SIX_TERMS_2026_27
from contracts.calendar.published import published
from contracts.meetings import ActionAssigned, CadenceEvaluated, CadenceRule, ForumKind
from contracts.meetings import ForumRecorded as Forum
from contracts.people import Role
from contracts.performance import Tier
from contracts.planning import PlanRevised, PrioritiesPublished, PriorityFacts, Rating
from contracts.schools import SchoolId, SchoolRecorded

CEO = someone("imogen", Role.CEO)
LEAD = someone("catrin", Role.SCHOOL_IMPROVEMENT_LEAD)
OTHERS = [
    someone("rosa", Role.HEADTEACHER, at=STAVERMARSH),
    someone("devi", Role.SCHOOL_LEADER, at=STAVERMARSH),
    someone("lew", Role.GOVERNOR, at=STAVERMARSH),
    someone("olu", Role.TRUSTEE),
    someone("cy", Role.COLLEAGUE, at=STAVERMARSH),
    someone("dan", Role.DATA_SPECIALIST),
    someone("opal", Role.OPS),
]


async def hear(store: MemoryStore, *facts: Event) -> None:
    for fact in facts:
        await deliver(told(fact, 2), SUBSCRIPTIONS, store)


SHORT = "Try the arrival plan with one year group"
LONG = "Look at the arrival plan together with the attendance officers of every school " * 2


async def a_trust(schools: int, *, actions: int = 3, wording: str = SHORT) -> MemoryStore:
    """Give every school a plan, a missed 1:1, overdue actions, signals and a tier."""
    store = MemoryStore()
    priorities = [
        PriorityFacts(priority_id=ATTENDANCE, code="P1", title="Attendance and belonging"),
        PriorityFacts(priority_id=READING, code="P4", title="Reading, oracy and vocabulary"),
    ]
    await hear(
        store,
        published(SIX_TERMS_2026_27),
        PrioritiesPublished(cycle=CYCLE, priorities=tuple(priorities)),
        Forum(forum=a_forum(SENCOS, ForumKind.KEY_COLLEAGUES, CadenceRule.K8)),
    )
    for number in range(schools):
        school = STAVERMARSH if number == 0 else SchoolId(f"school-{number}")
        await hear(
            store,
            SchoolRecorded(school=a_school(school, f"{school.title()} Community School")),
            PlanRevised(plan=a_plan(ATTENDING, school_id=school), revised_by=HEAD),
            CadenceEvaluated(cadence=a_missed_one_to_one(school)),
            raised(a_signal(school_id=school)),
            raised(a_signal(SUSPENSIONS, school_id=school, figure=22.8, threshold=20.0)),
            a_tier(Tier.TARGETED, Tier.SUSTAIN, school_id=school, on=date(2026, 11, 16)),
            *(
                ActionAssigned(
                    action=an_action(
                        f"{school}-{key}",
                        school_id=school,
                        due=TODAY - timedelta(days=key + 1),
                        wording=wording,
                    ),
                    entry=an_entry(),
                )
                for key in range(actions)
            ),
        )
        rating = a_rating("pa-26", Rating.ON_TRACK, school_id=school)
        await deliver(told(rating, 3), SUBSCRIPTIONS, store)
    return store


def opened(pdf: bytes) -> bytes:
    """Take every compressed part of a PDF out of its wrapping."""
    parts = [part.split(b"\nendstream")[0] for part in pdf.split(b"stream\n")[1:]]
    plain = [zlib.decompress(part) if part[:1] == b"x" else part for part in parts]
    return b"\n".join([pdf, *plain])


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", opened(pdf)))


def the_pdf(store: MemoryStore, actor: Actor = CEO) -> bytes:
    answer = client_of(app_of(ACCOUNTABILITY, store), actor).get("/briefing.pdf")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/pdf")
    assert answer.headers["cache-control"] == "no-store"
    return answer.content


async def the_paper(store: MemoryStore) -> Paper:
    return await store.transact(CEO, lambda work: briefing_paper(work, None))


def under(paper: Paper, heading: str) -> tuple[str, ...]:
    """Give the words of the part that follows a heading."""
    texts = [part.text if isinstance(part, Heading) else "" for part in paper.parts]
    (at,) = [index for index, text in enumerate(texts) if text.startswith(heading)]
    match paper.parts[at + 1]:
        case Points(items=items):
            return items
        case Paragraph(text=text):
            return (text,)
        case part:
            return tuple(" | ".join(row) for row in cast("Table", part).rows)


@pytest.mark.parametrize("actor", [CEO, LEAD])
async def test_nine_schools_fill_exactly_two_pages_however_much_there_is(actor: Actor) -> None:
    pdf = the_pdf(await a_trust(9, actions=9, wording=LONG.strip()), actor)

    assert pages(pdf) == 2
    assert b"/MarkInfo" in opened(pdf)


async def test_a_trust_of_one_quiet_school_has_two_pages_as_well() -> None:
    store = MemoryStore()
    await hear(store, SchoolRecorded(school=a_school(STAVERMARSH, "Stavermarsh School")))

    assert pages(the_pdf(store)) == 2


async def test_every_school_stands_on_the_first_page_in_words_and_signs() -> None:
    paper = await the_paper(await a_trust(1))

    assert under(paper, "Every school") == (
        (
            "Stavermarsh Community | \u25a0 50% on track (1 of 2), 1 overdue | "
            "\u25a0 Missed: Headteacher 1:1, last held 22 Oct, over 3 school weeks ago "
            "(holiday skipped): missed 5 Nov and 19 Nov | "
            "\u25a0 3 overdue of 3, oldest 3 days | "
            "\u25a0 2: Suspensions per 100 pupils 22.8, level 20 | "
            "Targeted, up from Sustain, 16 Nov 2026"
        ),
    )
    assert paper.lines == (
        (
            "1 school: 50% of milestones on track, 1 overdue; 3 of 3 actions overdue; "
            "1 rhythm missed; 2 data signals."
        ),
        "Risk tiers: Intensive 0, Targeted 1, Sustain 0.",
    )


async def test_the_second_page_tells_two_weeks_and_what_is_late() -> None:
    paper = await the_paper(await a_trust(1))

    assert under(paper, "Changed since 9 Nov 2026") == (
        (
            "Stavermarsh Community: 1 milestone moved on, 1 meeting missed, "
            "3 actions fell overdue, 2 new signals, tier Targeted"
        ),
    )
    assert under(paper, "Overdue actions: 3")[0] == (
        "Stavermarsh Community: Try the arrival plan with one year group (3 days late, Sencos)"
    )
    assert under(paper, "Data signals: 2")[1] == (
        "Stavermarsh Community: Persistent absence 27.4%, level 25% "
        "(up 2.1 on the year before; England 18.2%)"
    )
    assert under(paper, "Trust priorities") == (
        "P1 Attendance and belonging | 50% | 1 | 3 | 0",
        "P4 Reading, oracy and vocabulary | nothing due yet | 0 | 0 | 1",
    )


async def test_long_words_are_cut_so_that_the_page_holds() -> None:
    paper = await the_paper(await a_trust(1, actions=1, wording=LONG.strip()))

    (late,) = under(paper, "Overdue actions: 1")
    assert late.endswith("\u2026 (1 day late, Sencos)")
    assert len(late) < 170


async def test_a_long_list_says_how_many_more_there_are() -> None:
    paper = await the_paper(await a_trust(4, actions=3))

    late = under(paper, "Overdue actions: 12")
    assert (len(late), late[-1]) == (10, "and 3 more, in the app")


async def test_what_no_service_has_told_is_said_and_takes_nothing_down() -> None:
    store = MemoryStore()
    await hear(store, SchoolRecorded(school=a_school(STAVERMARSH, "Stavermarsh School")))

    paper = await the_paper(store)

    assert under(paper, "Every school") == (
        (
            "Stavermarsh | \u25cb No plan yet | \u25cb Nothing told | \u25cb Nothing told | "
            "\u25cb No figures told | \u25cb Not set"
        ),
    )
    (ages,) = under(paper, "How old this is")
    assert "Schools: last told by directory 16 Oct, 16:00" in ages
    assert "Signals: nothing told by performance yet" in ages


async def test_what_was_agreed_in_a_one_to_one_has_no_words_on_paper() -> None:
    store = await a_trust(1, actions=0)
    private = an_action("private", kind=ForumKind.ONE_TO_ONE, forum_ids=(ONE_TO_ONE,), wording=None)
    await hear(store, ActionAssigned(action=private, entry=an_entry()))

    assert under(await the_paper(store), "Overdue actions: 1") == (
        "Stavermarsh Community: agreed in a 1:1 (3 days late)",
    )


@pytest.mark.parametrize("actor", OTHERS, ids=lambda one: one.roles[0].role)
async def test_nobody_else_is_given_the_briefing(actor: Actor) -> None:
    answer = client_of(app_of(ACCOUNTABILITY, await a_trust(1)), actor).get("/briefing.pdf")

    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
