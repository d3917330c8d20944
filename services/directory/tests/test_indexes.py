from chassis.testing import MemoryStore, app_of, client_of, someone, unserved
from contracts.people import Role
from directory.examples import (
    CYCLE,
    STAVERMARSH,
    a_ceo,
    a_network,
    a_person,
    a_school,
    a_year,
    another_school,
)
from directory.files.examples import csv_of, people_rows, register_rows
from directory.main import DIRECTORY

CEO = someone("somebody", Role.CEO)
GATEWAY = someone("gateway", Role.GATEWAY)
FIRST = {"If-Match": '"1"'}

LISTS = (
    "/schools",
    "/people",
    "/people?left=true",
    f"/people?school_id={STAVERMARSH}&role=headteacher&q=ama&left=false",
    "/people/names",
    "/networks",
    "/about-me",
    "/calendars",
    f"/calendars/{CYCLE}",
    "/today",
)


async def test_an_index_serves_every_find_the_directory_makes(mongodb_url: str) -> None:
    store = MemoryStore(
        schools=[a_school(), another_school()],
        people=[a_person(), a_ceo(), a_ceo().but(id="second", email="second@ashlode.example")],
        networks=[a_network()],
        calendars=[a_year()],
    )
    ceo, gateway = (client_of(app_of(DIRECTORY, store), who) for who in (CEO, GATEWAY))
    register = {"file": ("register.csv", csv_of(register_rows()), "text/csv")}
    people = {"file": ("people.csv", csv_of(people_rows()), "text/csv")}

    answers = [ceo.get(path) for path in LISTS]
    answers += [
        ceo.get(f"{path}?limit=1&after={page['next']}")
        for path in ("/schools", "/people", "/networks")
        if (page := ceo.get(f"{path}?limit=1").json())["next"]
    ]
    answers += [
        ceo.post("/schools/import", files=register, data={"group": "99901"}),
        ceo.post("/people/import", files=people),
        ceo.post("/people/second/leave", headers=FIRST),
        ceo.put(f"/calendars/{CYCLE}/schools/{STAVERMARSH}", json={"inset_days": []}),
        ceo.put(
            f"/networks/{a_network().id}",
            json={"name": "LGB", "kind": "local-governing-body", "school_id": STAVERMARSH},
            headers=FIRST,
        ),
        gateway.get("/identities"),
        gateway.get("/identities?email=second@ashlode.example"),
        gateway.get("/identities/second"),
    ]

    assert [answer.status_code for answer in answers] == [200] * len(answers)
    assert len(store.finds) > 20
    assert not "\n".join(await unserved(mongodb_url, DIRECTORY, store.finds))
