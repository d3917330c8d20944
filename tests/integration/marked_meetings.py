"""Marked words typed into a meeting of ELG, a cancelled series, and an address for letters."""

from collections.abc import Callable, Iterator
from typing import Any

from marked_boards import DESPITE, LATER, TODAY, dumped

from contracts.api import meetings_minutes as minuted
from contracts.api import meetings_scheduling as planned
from contracts.api.meetings_digests import DigestBody, HowOften
from contracts.base import Frozen
from contracts.meetings import ElgDecision
from contracts.people import Role

MEETINGS = "/api/meetings/meetings"


def as_meetings(trust: Any, until: Callable[..., Any], mark: str) -> list[Frozen]:
    """Type the mark wherever meetings take words; gives what was sent."""
    ceo = trust.enter_as(Role.CEO)
    elg = ceo.get("/api/meetings/forums", kind="executive")["items"][0]["id"]
    words: dict[str, Any] = {
        "title": mark,
        "venue": mark,
        "link": f"https://meet.example/{mark}",
    }
    return [
        *in_a_series_that_is_cancelled(ceo, elg, words, mark),
        *in_a_meeting(ceo, elg, words, until, mark),
        *in_an_address(ceo, mark),
    ]


def in_a_series_that_is_cancelled(
    ceo: Any, elg: str, words: dict[str, Any], mark: str
) -> Iterator[Frozen]:
    yield (
        series := planned.ScheduleSeries.model_validate(
            {
                **words,
                "forum_ids": [elg],
                "rule": {"rule": "chosen", "dates": [LATER]},
                "starts_at": "06:45",
                "ends_at": "07:00",
                "despite": DESPITE,
            }
        )
    )
    made = ceo.change("POST", "/api/meetings/meeting-series", dumped(series))
    yield (reason := planned.CancelMeeting(reason=mark))
    path = f"{MEETINGS}/{made['meeting_ids'][0]}"
    ceo.change("POST", f"{path}/cancel", dumped(reason), version=ceo.get(path)["version"])


def in_a_meeting(
    ceo: Any, elg: str, words: dict[str, Any], until: Callable[..., Any], mark: str
) -> Iterator[Frozen]:
    when = {"on": TODAY, "starts_at": "06:00", "ends_at": "06:30", "despite": DESPITE}
    yield (meeting := planned.ScheduleMeeting.model_validate({**words, **when, "forum_ids": [elg]}))
    path = f"{MEETINGS}/{ceo.change('POST', MEETINGS, dumped(meeting))['id']}"

    def change(method: str, end: str, body: Frozen) -> Frozen:
        ceo.change(method, path + end, dumped(body), version=ceo.get(path)["version"])
        return body

    leads: dict[str, Any] = {"agenda_lead_id": None, "facilitator_id": None, "invited": []}
    yield change("PUT", "", planned.ChangeDetails.model_validate({**words, **leads}))
    yield (own := minuted.AgendaLine(title=mark))
    there = [minuted.AgendaLine(id=i["id"], title=i["title"]) for i in ceo.get(path)["agenda"]]
    change("PUT", "/agenda", minuted.SetAgenda(items=(*there, own)))
    data = minuted.DataSnapshot(title=mark, source=mark, as_at=TODAY, link=words["link"])
    yield data
    change("PUT", "/items/decisions/snapshot", minuted.PinSnapshot(snapshot=data))
    yield (said := minuted.WriteMinutes(text=mark))
    ceo.change("PUT", f"{path}/items/decisions/minutes", dumped(said), version=0)
    yield change("POST", "/decisions", minuted.DecisionBody(text=mark))
    yield change(
        "POST",
        "/practices",
        minuted.NotePractice(
            school_id=ceo.get("/api/directory/schools")["items"][0]["id"],
            subject="SEND",
            theme="Talk",
            text=mark,
        ),
    )
    proposals = until(lambda: ceo.get(path)["proposals"], "something proposed to ELG")
    answer = minuted.DecideProposal(decision=ElgDecision.DEFERRED, note=mark)
    yield change("POST", f"/proposals/{proposals[0]['id']}/decision", answer)
    for kind in ("docx", "pdf"):
        ceo.client.get(f"{path}/minutes.{kind}").raise_for_status()


def in_an_address(ceo: Any, mark: str) -> Iterator[Frozen]:
    yield (wish := DigestBody(address=f"{mark}@ashlode.example", often=HowOften.WEEKLY))
    ceo.change("PUT", "/api/meetings/digest", dumped(wish))
