import asyncio
from collections.abc import AsyncGenerator
from datetime import date, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from aiosmtpd.smtp import SMTP
from aiosmtpd.smtp import Envelope as Parcel

from chassis.bus import SYSTEM
from chassis.mongo_store import MongoStore
from chassis.testing import NOW, MemoryStore, app_of, client_of
from chassis.work import Work, new_ulid
from contracts.api.meetings_digests import HowOften
from contracts.meetings import ForumKind
from meetings.actions.repository import Actions
from meetings.digests.model.digest import Digest, next_day
from meetings.digests.reactions.send_digests import send_digests
from meetings.digests.repository.kept import Digests
from meetings.digests.repository.post import mail_settings
from meetings.examples import HEAD, LEAD, TEMPLATE, a_known, an_action, what_actions_know
from meetings.known.repository import KnownPeople
from meetings.main import MEETINGS

ADDRESS = "head@stavermarsh.example"
WISH = Digest(
    id=HEAD.id,
    people=(HEAD.id,),
    address=ADDRESS,
    often=HowOften.DAILY,
    next_on=date(2026, 11, 23),
)
CONFIDENTIAL = "What the two of us agreed"


class Mailbox:
    """A mail server's end: keeps what is handed to it, or refuses."""

    def __init__(self) -> None:
        self.kept: list[EmailMessage] = []
        self.refusing = False

    async def handle_DATA(self, _server: object, _session: object, parcel: Parcel) -> str:  # noqa: N802 - aiosmtpd's word
        if self.refusing:
            return "451 Try again later"
        assert isinstance(parcel.content, bytes)
        self.kept.append(message_from_bytes(parcel.content, policy=policy.default))
        return "250 Taken"


@pytest.fixture
async def mailbox(monkeypatch: pytest.MonkeyPatch) -> AsyncGenerator[Mailbox]:
    mailbox = Mailbox()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(mailbox), "127.0.0.1", 0)
    port: int = server.sockets[0].getsockname()[1]
    monkeypatch.setenv("SMTP_URL", f"smtp://127.0.0.1:{port}")
    monkeypatch.setenv("PUBLIC_URL", "https://suite.example/")
    mail_settings.cache_clear()
    yield mailbox
    mail_settings.cache_clear()
    server.close()
    await server.wait_closed()


def a_store(*digests: Digest) -> MemoryStore:
    late = an_action(due=date(2026, 11, 20), key="late")
    private = an_action(ForumKind.ONE_TO_ONE, key="private").but(wording=CONFIDENTIAL)
    done = an_action(key="done").but(state="completed")
    kept = list(digests or (WISH,))
    return MemoryStore(digests=kept, actions=[late, private, done], **what_actions_know())


async def test_a_letter_says_how_many_which_and_where_and_no_word_of_a_one_to_one(
    mailbox: Mailbox,
) -> None:
    store = a_store()

    await send_digests(store)

    [letter] = mailbox.kept
    text = letter.get_content().replace("\r\n", "\n")
    assert (letter["To"], letter["Subject"]) == (ADDRESS, "Your actions: 2 open, 1 overdue")
    assert f"{TEMPLATE}\n  due 20 Nov 2026 (overdue)\n  https://suite.example/actions/late" in text
    assert "An action from a 1:1" in text
    assert CONFIDENTIAL not in letter.as_string()
    assert store.outbox == []


async def test_a_letter_is_sent_once_a_day_and_the_next_one_on_the_next_weekday(
    mailbox: Mailbox,
) -> None:
    store = a_store()

    await send_digests(store)
    await send_digests(store)
    store.now = NOW + timedelta(days=1)
    await send_digests(store)

    assert len(mailbox.kept) == 2
    assert len({letter["Message-ID"] for letter in mailbox.kept}) == 2


async def test_three_copies_send_one_letter(mailbox: Mailbox, mongodb_url: str) -> None:
    database = f"digests-{new_ulid().lower()}"
    copies = [MongoStore(mongodb_url, database, lambda: NOW) for _ in range(3)]
    await copies[0].prepare(MEETINGS.repositories)

    async def fill(work: Work) -> None:
        await Digests(work).save(WISH)
        await Actions(work).save(an_action().but(version=0))
        await KnownPeople(work).save(a_known(HEAD))

    await copies[0].transact(SYSTEM, fill)

    await asyncio.gather(*(send_digests(copy) for copy in copies))

    assert len(mailbox.kept) == 1
    await copies[0].mongo.drop()
    for copy in copies:
        copy.mongo.close()


async def test_a_letter_the_server_refused_is_tried_again_under_the_same_mark(
    mailbox: Mailbox, caplog: pytest.LogCaptureFixture
) -> None:
    store = a_store()
    mailbox.refusing = True

    await send_digests(store)
    mailbox.refusing = False
    await send_digests(store)  # too soon: as if another copy were at it
    store.now = NOW + timedelta(minutes=6)
    await send_digests(store)

    [letter] = mailbox.kept
    assert letter["Message-ID"].startswith(f"<{HEAD.id}.2026-11-23@")
    ours = [one.getMessage() for one in caplog.records if one.name != "mail.log"]  # the test's own
    assert not any(ADDRESS in said for said in ours)


@pytest.mark.parametrize("reason", ["nothing is open", "the person has left", "mail is off"])
async def test_no_letter_is_sent_when(
    reason: str, mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = a_store()
    if reason == "nothing is open":
        store = MemoryStore(digests=[WISH], **what_actions_know())
    if reason == "the person has left":
        gone = a_known(HEAD, active=False)
        store.kept["known_people", HEAD.id] = gone.model_dump(mode="json") | {"version": 2}
    if reason == "mail is off":
        monkeypatch.delenv("SMTP_URL")
        mail_settings.cache_clear()

    await send_digests(store)

    assert mailbox.kept == []
    assert (("digests", HEAD.id) in store.kept) is (reason != "the person has left")


def test_people_ask_for_their_own_letters_change_them_and_end_them(
    mailbox: Mailbox,
) -> None:
    del mailbox
    store = MemoryStore(**what_actions_know())
    head, lead = (client_of(app_of(MEETINGS, store), one) for one in (HEAD, LEAD))
    body = {"address": ADDRESS, "often": "weekly"}

    asked = head.put("/digest", json=body).json()
    blind = head.put("/digest", json=body | {"often": "daily"})
    changed = head.put("/digest", json=body | {"often": "daily"}, headers={"If-Match": '"1"'})

    assert (asked["available"], asked["next_on"]) == (True, "2026-11-30")
    assert (blind.status_code, changed.json()["next_on"]) == (428, "2026-11-24")
    assert lead.get("/digest").json()["address"] is None
    assert head.delete("/digest").status_code == 204
    assert head.get("/digest").json()["address"] is None
    assert store.outbox == []


@pytest.mark.parametrize("address", ["nobody", "a@b", "x@y.z\nBcc: all@y.z", "a b@y.org"])
def test_what_is_no_address_is_refused(address: str) -> None:
    store = MemoryStore(**what_actions_know())
    body = {"address": address, "often": "daily"}

    answer = client_of(app_of(MEETINGS, store), HEAD).put("/digest", json=body)

    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")
    assert (Digests.collection, HEAD.id) not in store.kept


@pytest.mark.parametrize(
    ("often", "today", "expected"),
    [
        (HowOften.DAILY, date(2026, 11, 26), date(2026, 11, 27)),
        (HowOften.DAILY, date(2026, 11, 27), date(2026, 11, 30)),
        (HowOften.WEEKLY, date(2026, 11, 23), date(2026, 11, 30)),
        (HowOften.WEEKLY, date(2026, 11, 29), date(2026, 11, 30)),
    ],
)
def test_letters_come_on_weekdays_or_on_mondays(
    often: HowOften, today: date, expected: date
) -> None:
    assert next_day(often, today) == expected
