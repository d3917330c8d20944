from itertools import product

from chassis.bus import deliver
from chassis.testing import NOW, MemoryStore, app_of, client_of, unserved
from chassis.work import envelope_of
from contracts.base import Event
from contracts.performance import DatasetImported, FiguresPublished, ThresholdsSet, Tier
from contracts.samples import sample_of
from performance.examples_of_judging import (
    CEO,
    GOVERNOR,
    HEAD,
    LEAD,
    TRUSTEE,
    a_record,
    a_signal,
    what_is_judged,
    what_risk_knows,
)
from performance.main import PERFORMANCE
from performance.subscriptions import SUBSCRIPTIONS

ASKED = (
    "/signals",
    "/signals?open=true",
    "/signals?open=false",
    "/signals?school_id=stavermarsh",
    "/signals?school_id=stavermarsh&open=true",
    "/thresholds",
    "/risk",
    "/risk/stavermarsh",
    "/tiers",
    "/about-me",
)


async def test_an_index_serves_every_look_for_signals_and_tiers(mongodb_url: str) -> None:
    store = MemoryStore(
        signals=[a_signal()],
        risk_assessments=[a_record(Tier.TARGETED)],
        **what_is_judged(),
        **what_risk_knows(),
    )
    app = app_of(PERFORMANCE, store)
    for path, actor in product(ASKED, (CEO, LEAD, HEAD, GOVERNOR, TRUSTEE)):
        client_of(app, actor).get(path)
    events: tuple[type[Event], ...] = (FiguresPublished, DatasetImported, ThresholdsSet)
    for event in events:
        sample = sample_of(event)
        fact = event.model_validate(sample.data)
        message = envelope_of(fact, about=sample.subject, sequence=9, now=NOW)
        await deliver(message, SUBSCRIPTIONS, store)

    assert len(store.finds) > len(ASKED)
    assert not "\n".join(await unserved(mongodb_url, PERFORMANCE, store.finds))
