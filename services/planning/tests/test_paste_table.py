from typing import Any

import pytest

from chassis.testing import MemoryStore, app_of, client_of
from contracts.access import Actor
from contracts.planning import PlanState
from planning.examples import GOVERNOR, HEAD, NEIGHBOUR, a_plan, what_plans_know
from planning.main import PLANNING

PASTE = "/plans/plan-of-stavermarsh/paste"
FROM_EXCEL = (
    "Trust priority\tObjective\tSuccess criteria\tMilestones\tBy when\tLead\n"
    'P4\tEvery student a reader\t"\u2022 Ages rise\n\u2022 Books borrowed"\tTutors trained\tTerm 2'
    "\tMs Ali\n"
    "\t\t\tReading ages tested\tEaster\t\n"
    "Attendance and belonging\tFewer late\tUnder 3%\tGates at 8.30\tAutumn 1\tMr Bell\n"
)
FROM_WORD = """<html><body><p>Our plan</p><table>
<tr><th>Priority</th><th>What we want</th><th>Key steps</th><th>Deadline</th></tr>
<tr><td></td><td><p>A choir in every year</p></td>
<td><p>T2: auditions</p><p>Concert</p></td><td>July 2027</td></tr>
</table></body></html>"""


def a_store(state: PlanState = PlanState.DRAFT) -> MemoryStore:
    return MemoryStore(plans=[a_plan(state).but(objectives=())], **what_plans_know())


def paste(
    store: MemoryStore,
    text: str,
    mapping: dict[int, str] | None = None,
    *,
    preview: bool = False,
    actor: Actor = HEAD,
) -> tuple[int, dict[str, Any]]:
    body: dict[str, object] = {"text": text, "mapping": mapping}
    path = f"{PASTE}/preview" if preview else PASTE
    client = client_of(app_of(PLANNING, store), actor)
    answer = client.post(path, json=body, headers={"If-Match": '"1"'})
    return answer.status_code, answer.json()


def test_a_table_from_excel_is_previewed_and_nothing_kept() -> None:
    store = a_store()
    before = dict(store.kept)

    status, seen = paste(store, FROM_EXCEL, preview=True)

    assert (status, seen["problems"], seen["has_header"]) == (200, [], True)
    assert [c["field"] for c in seen["columns"]] == [
        "priority",
        "objective",
        "success-criteria",
        "milestone",
        "term",
        "owner",
    ]
    first, second = seen["objectives"]
    assert first == {
        "rows": [2, 3],
        "title": "Every student a reader",
        "priority_id": "reading",
        "owner_name": "Ms Ali",
        "success_criteria": ["Ages rise", "Books borrowed"],
        "actions": [],
        "milestones": [
            {"title": "Tutors trained", "term": 2},
            {"title": "Reading ages tested", "term": 4},
        ],
    }
    assert (second["priority_id"], second["milestones"][0]["term"]) == ("attendance", 1)
    assert (store.kept, store.outbox) == (before, [])


def test_a_table_from_word_becomes_the_objectives_that_were_previewed() -> None:
    store = a_store()

    _, seen = paste(store, FROM_WORD, preview=True)
    status, plan = paste(store, FROM_WORD)

    assert status == 201
    [objective] = plan["objectives"]
    assert (objective["title"], objective["priority_id"]) == ("A choir in every year", None)
    steps = [{"title": m["title"], "term": m["term"]} for m in objective["milestones"]]
    assert steps == seen["objectives"][0]["milestones"]
    assert steps == [{"title": "auditions", "term": 2}, {"title": "Concert", "term": 6}]


def test_a_table_as_word_writes_it_is_read_through_its_markup() -> None:
    table = (
        "<!--[if gte mso 9]><xml><tr><td>x</td></tr></xml><![endif]--><TABLE class=MsoGrid>\n"
        "<TR><TD colspan=2 style='width:1pt'><B>Objective</B></TD><TD>Milestone</TD><TD>Term</TD>"
        "</TR><tr><td>Read &amp;\nspeak</td><td></td><td>Plays<br>T3: Debate</td><td>T2</td></tr>"
    )

    _, seen = paste(a_store(), table, preview=True)

    assert [c["heading"] for c in seen["columns"]] == ["Objective", "", "Milestone", "Term"]
    [objective] = seen["objectives"]
    assert objective["title"] == "Read & speak"
    assert objective["milestones"] == [
        {"title": "Plays", "term": 2},
        {"title": "Debate", "term": 3},
    ]


def test_columns_can_be_told_when_no_heading_says() -> None:
    table = "Fewer late\tGates at 8.30\t1\nA choir\tAuditions\t2"

    _, guess = paste(a_store(), table, preview=True)
    mapping = {0: "objective", 1: "milestone", 2: "term"}
    _, told = paste(a_store(), table, mapping, preview=True)

    assert [p["message"] for p in guess["problems"]] == ["Choose which column holds the objective."]
    assert [o["title"] for o in told["objectives"]] == ["Fewer late", "A choir"]
    assert (told["has_header"], told["problems"]) == (False, [])


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("P9\tA choir\t\tAuditions\tTerm 2\t", "No trust priority is called \u201cP9\u201d."),
        ("\tA choir\t\tAuditions\tsoon\t", "No term can be read from \u201csoon\u201d."),
        ("\tA choir\t\tAuditions\t\t", "No term is given."),
        (f"\t{'x' * 301}\t\t\t\t", "is over 300 characters long."),
        ("\t\t\tAuditions\tTerm 2\t", "This row has no objective"),
    ],
)
def test_one_row_in_the_way_stops_the_whole_table(row: str, message: str) -> None:
    store = a_store()
    before = dict(store.kept)
    header, *rest = FROM_EXCEL.split("\n", 1)
    table = "\n".join([header, row, *rest])

    _, seen = paste(store, table, preview=True)
    status, problem = paste(store, table)

    assert [p["row"] for p in seen["problems"]] == [2]
    assert message in seen["problems"][0]["message"]
    assert (status, problem["code"]) == (422, "paste-has-problems")
    assert problem["problems"] == seen["problems"]
    assert (store.kept, store.outbox) == (before, [])


@pytest.mark.parametrize(
    "table",
    [
        "UPN\tObjective\tMilestone\nH801200001001\tRead daily\tWeekly",
        "Objective\tMilestone\tDate of birth\nRead\tWeekly\t01/02/2012",
        "Forename\tSurname\tTarget\nSam\tLee\t5",
        "Objective\tMilestone\nRead daily with H801200001001\tWeekly",
        "<table><tr><td>Pupil name</td><td>Target</td></tr><tr><td>Sam</td><td>5</td></tr></table>",
    ],
)
@pytest.mark.parametrize("preview", [True, False])
def test_a_table_about_pupils_is_refused_and_nothing_of_it_kept(
    table: str, *, preview: bool
) -> None:
    store = a_store()
    before = dict(store.kept)

    status, problem = paste(store, table, preview=preview)

    assert (status, problem["code"]) == (422, "pupil-level-file")
    assert "Sam" not in str(problem)
    assert (store.kept, store.outbox) == (before, [])


@pytest.mark.parametrize(
    ("text", "mapping", "code"),
    [
        (" \n\t\n", None, "invalid"),
        ("Objective\tLead\n" + "A\tB\n" * 301, None, "invalid"),
        ("\t".join(["Objective"] * 31), None, "invalid"),
        ("A\tB\nC\tD", {0: "objective", 1: "objective"}, "invalid"),
        ("A\tB\nC\tD", {7: "objective"}, "invalid"),
        ("A\tB\nC\tD", {0: "grade"}, "invalid"),
        ("x" * 400_001, None, "invalid"),
        ("<table><tr>" + "<![CDATA[" * 44_000, None, "invalid"),
        ("<table><tr>" + "<td colspan=30>" * 26_000, None, "invalid"),
        ("<tr><td>Objective<td>&#" + "9" * 5_000, None, "invalid"),
        ("Objective\t" + '"' * 300_001, None, "invalid"),
    ],
)
def test_what_is_no_table_of_ours_is_refused(
    text: str, mapping: dict[int, str] | None, code: str
) -> None:
    status, problem = paste(a_store(), text, mapping, preview=True)

    assert (status, problem["code"]) == (422, code)


@pytest.mark.parametrize(
    ("actor", "state", "refusal"),
    [
        (GOVERNOR, PlanState.PUBLISHED, (403, "forbidden")),
        (NEIGHBOUR, PlanState.DRAFT, (404, "not-found")),
        (HEAD, PlanState.CLOSED, (409, "plan-not-in-state")),
    ],
)
@pytest.mark.parametrize("preview", [True, False])
def test_only_the_schools_leaders_paste_and_only_while_it_may_be_written(
    actor: Actor, state: PlanState, refusal: tuple[int, str], *, preview: bool
) -> None:
    store = a_store(state)
    before = dict(store.kept)

    status, problem = paste(store, FROM_EXCEL, preview=preview, actor=actor)

    assert (status, problem["code"]) == refusal
    assert (store.kept, store.outbox) == (before, [])
