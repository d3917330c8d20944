"""The words of a 1:1 are in no fact, log, span, export or dump of any database; readings are told.

What is searched is what an attacker or a curious administrator could get hold of: every document
of every collection of the real MongoDB, its replication log too, and all the suite said of itself.
"""

from collections.abc import Callable
from typing import Any

import bson
import httpx2
import pymongo
from marked_boards import a_one_to_one, in_an_enquiry
from wiretap import Wiretap

from contracts.people import Role
from suite_local.otlp import OtlpReceiver
from suite_local.suite import Suite

WORDS = "sealed4w"
HEAD_OF = "Marlhaven"


def test_the_words_of_a_one_to_one_are_found_nowhere(
    trust: Any, demo_suite: Suite, otlp: OtlpReceiver, until: Callable[..., Any]
) -> None:
    ceo, head = trust.enter_as(Role.CEO), trust.enter_as(Role.HEADTEACHER, HEAD_OF)
    with Wiretap(demo_suite) as tap:
        meeting = a_one_to_one(ceo, head, until)
        told = written_and_read(trust, ceo, head, meeting)
        list(in_an_enquiry(ceo, head, "Anything else?"))
        heard = until(lambda: tap.heard("meetings.enquiry-closed.v1"), "the last fact")

    def spans() -> bytes | None:
        names = " ".join(span.name for span in otlp.spans)
        return bytes(otlp.everything) if "close_enquiry" in names else None

    logs = b"".join(file.read_bytes() for file in (demo_suite.folder / "log").iterdir())
    dump = everything_in(demo_suite.addresses.mongodb_url)
    places = {"facts": heard, "spans": until(spans, "the spans"), "logs": logs, "dump": dump}
    assert min(len(what) for what in places.values()) > 500
    places |= {"exports": exported(ceo) + exported(head), "refusals": told}
    assert meeting.encode() in dump
    assert [where for where, what in places.items() if WORDS.encode() in what] == []
    assert readings_told(ceo, meeting, until) == {
        ("read", ceo.get("/api/session")["person"]["id"]),
        ("read", head.get("/api/session")["person"]["id"]),
    }


def written_and_read(trust: Any, ceo: Any, head: Any, meeting: str) -> bytes:
    """Write as the Head, read as both, be refused in every way; gives what refusals said."""
    path = f"/api/meetings/one-to-ones/{meeting}/notes"
    head.change("PUT", path, {"text": f"{WORDS} first"})
    ceo.change("PUT", path, {"text": f"{WORDS} second"}, version=1)
    assert [one.get(path)["text"] for one in (ceo, head)] == [f"{WORDS} second"] * 2
    lead = trust.enter_as(Role.SCHOOL_IMPROVEMENT_LEAD)
    stale = head.client.put(path, json={"text": "Mine."}, headers={"If-Match": '"1"'})
    wrong = head.client.put(path, json={"text": WORDS * 9_000}, headers={"If-Match": '"2"'})
    closed: httpx2.Response = lead.client.get(path)
    assert (stale.status_code, wrong.status_code, closed.status_code) == (409, 422, 404)
    return stale.content + wrong.content + closed.content


def everything_in(mongodb_url: str) -> bytes:
    """Read every document there is, as a dump would."""
    with pymongo.MongoClient[dict[str, Any]](mongodb_url) as client:
        return b"".join(
            bson.encode(document)
            for database in client.list_database_names()
            for collection in client[database].list_collection_names()
            if not collection.startswith(("system.", "replset."))  # users, the server's own keys
            for document in client[database][collection].find({})
        )


def exported(visitor: Any) -> bytes:
    """Take away everything about oneself that meetings gives."""
    return visitor.client.get("/api/meetings/about-me").raise_for_status().content


def readings_told(ceo: Any, meeting: str, until: Callable[..., Any]) -> set[tuple[str, str]]:
    def noted() -> set[tuple[str, str]] | None:
        found = [one for one in ceo.get("/api/audit")["items"] if meeting in one["subjects"]]
        kept = {(one["outcome"], one["person_id"]) for one in found if one["outcome"] == "read"}
        refused = any(one["outcome"] == "not-found" for one in found)
        return kept if len(kept) > 1 and refused else None

    return until(noted, "the readings in the audit")


def test_the_dump_would_show_words_kept_openly(demo_suite: Suite) -> None:
    assert b"Stavermarsh" in everything_in(demo_suite.addresses.mongodb_url)
