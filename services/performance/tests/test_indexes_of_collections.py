from itertools import product

from chassis.testing import MemoryStore, app_of, client_of, unserved
from contracts.performance import ReturnState
from performance.examples_of_collections import (
    AUTUMN,
    CEO,
    COLLEAGUE,
    DATA_LEAD,
    HEAD,
    RETURN,
    SPECIALIST,
    STAVERMARSH,
    a_return,
    what_collections_know,
)
from performance.main import PERFORMANCE

OURS = {"collections", "returns"}
LISTS = (
    "/collections",
    f"/collections?school_id={STAVERMARSH}",
    f"/collections/{AUTUMN}",
    "/returns",
    f"/returns?collection_id={AUTUMN}",
    f"/returns?school_id={STAVERMARSH}",
    f"/returns?collection_id={AUTUMN}&school_id={STAVERMARSH}",
    f"/returns/{RETURN}",
    "/about-me",
)


async def test_an_index_serves_every_find(mongodb_url: str) -> None:
    store = MemoryStore(**what_collections_know(a_return(ReturnState.ACCEPTED)))
    app = app_of(PERFORMANCE, store)
    for path, actor in product(LISTS, (CEO, SPECIALIST, DATA_LEAD, HEAD)):
        assert client_of(app, actor).get(path).status_code == 200, path
    assert client_of(app, COLLEAGUE).get("/returns").status_code == 200
    published = client_of(app, SPECIALIST).post(
        f"/collections/{AUTUMN}/publish", headers={"If-Match": '"1"'}
    )
    assert published.status_code == 200

    finds = [find for find in store.finds if find.collection in OURS]
    assert len(finds) > len(LISTS)
    assert not "\n".join(await unserved(mongodb_url, PERFORMANCE, finds))
