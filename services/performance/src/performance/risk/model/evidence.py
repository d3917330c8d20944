"""Evidence to be chosen from: only what is there can be chosen."""

from collections.abc import Iterable
from datetime import date

from contracts.api.performance_risk import EvidenceBody, EvidenceKind, OfferedEvidence
from contracts.errors import Invalid
from performance.risk.model.assessment import Evidence
from performance.risk.model.known import KnownDatasets, KnownSignal
from performance.risk.model.suggestion import Slippage
from performance.risk.model.words import DATASETS, signal_of_year


def offered(
    signals: Iterable[KnownSignal], datasets: KnownDatasets | None, plan: Slippage | None
) -> tuple[OfferedEvidence, ...]:
    """List what a school's tier may be set by today: its signals, its plan, its figures."""
    found = [
        OfferedEvidence(
            words=signal_of_year(one.facts),
            as_at=one.facts.as_at,
            body=EvidenceBody(kind=EvidenceKind.SIGNAL, signal_id=one.facts.signal_id),
        )
        for one in signals
    ]
    if plan and plan.slipping:
        body = EvidenceBody(kind=EvidenceKind.SIP_SLIPPAGE)
        found.append(OfferedEvidence(words=plan.words, as_at=plan.as_at, body=body))
    found += [
        OfferedEvidence(
            words=f"{DATASETS[one.dataset]} figures of {one.year}",
            as_at=as_at,
            body=EvidenceBody(kind=EvidenceKind.DATASET, dataset=one.dataset, year=one.year),
        )
        for one, as_at in (datasets.published if datasets else ())
    ]
    return tuple(found)


def chosen(
    bodies: tuple[EvidenceBody, ...], there: tuple[OfferedEvidence, ...], today: date
) -> tuple[Evidence, ...]:
    """Take down each piece as it stands now; refuses what is not there, or is chosen twice."""
    if len(set(bodies)) != len(bodies):
        raise Invalid.at("evidence", "the same piece of evidence is chosen twice")
    by_body = {one.body: one for one in there}
    return tuple(
        _soft(body, place, today)
        if body.kind is EvidenceKind.SOFT
        else _of_what_is_there(body, by_body.get(body), place)
        for place, body in enumerate(bodies)
    )


def _soft(body: EvidenceBody, place: int, today: date) -> Evidence:
    if not body.words or body != EvidenceBody(kind=EvidenceKind.SOFT, words=body.words):
        raise Invalid.at(f"evidence.{place}", "say in words what was seen or heard")
    return Evidence(kind=body.kind, ref=None, words=body.words, as_at=today)


def _of_what_is_there(body: EvidenceBody, there: OfferedEvidence | None, place: int) -> Evidence:
    if there is None:
        raise Invalid.at(f"evidence.{place}", "this school has no such evidence today")
    ref = body.signal_id or (f"{body.dataset}:{body.year}" if body.dataset else None)
    return Evidence(kind=body.kind, ref=ref, words=there.words, as_at=there.as_at)
