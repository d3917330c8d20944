"""What is judged is told again to a reader that rebuilds its views (R106)."""

from datetime import date
from typing import Any

from chassis.snapshots import told
from chassis.testing import NOW, MemoryStore
from contracts.api.performance_signals import Clearing
from contracts.base import Envelope
from contracts.performance import RiskAssessed, SignalCleared, SignalRaised, ThresholdsSet, Tier
from performance.examples_of_judging import ASHLODE, SPECIALIST, STAVERMARSH, a_record, a_signal
from performance.main import PERFORMANCE
from performance.signals.model.thresholds import Thresholds


async def repeated(**seeds: Any) -> list[Envelope]:
    return [message async for message in told(PERFORMANCE.snapshots, MemoryStore(**seeds))]


async def test_signals_are_told_again_open_or_over() -> None:
    over, _ = a_signal(ASHLODE).clear(Clearing.RECOVERED, date(2026, 11, 20), 14.0)

    facts = await repeated(signals=[a_signal(), over])

    assert {fact.type: fact.data["signal"] for fact in facts} == {
        SignalRaised.type: a_signal().facts.model_dump(mode="json"),
        SignalCleared.type: over.facts.model_dump(mode="json"),
    }


async def test_tiers_are_told_again_where_one_is_set() -> None:
    judged = a_record(Tier.SUSTAIN, Tier.TARGETED)

    [fact] = await repeated(risk_assessments=[judged, a_record(school_id=ASHLODE)])

    assert (fact.type, fact.subject) == (RiskAssessed.type, STAVERMARSH)
    assert (fact.data["tier"], fact.data["previous"]) == ("targeted", "sustain")


async def test_thresholds_are_told_again_once_somebody_set_them() -> None:
    own, _ = Thresholds(id="trust").revise((), SPECIALIST.id, NOW)

    [fact] = await repeated(thresholds=[own])

    assert (fact.type, fact.data["thresholds"]) == (ThresholdsSet.type, [])
    assert await repeated(thresholds=[Thresholds(id="trust")]) == []
