"""Setting risk tiers on the School Improvement Team's days."""

from datetime import date

from contracts.api.performance_risk import EvidenceBody, EvidenceKind, RiskTierBody, RiskView
from demo_trust.content.performance import EvidenceContent, TierContent
from demo_trust.content.reading import Content
from demo_trust.directory import Registered
from demo_trust.door import Door
from demo_trust.visitors import Deadline, Visitor

API = "/api/performance/risk"


class Tiers:
    """Each school's tier with its history."""

    def __init__(self, content: Content, known: Registered, door: Door) -> None:
        self._tiers = content.performance.tiers
        self._known = known
        self._door = door
        self._set: set[tuple[str, date]] = set()

    async def look(self) -> None:
        """Find the tiers that were set already."""
        ceo = await self._door.person(self._known.ceo())
        for school in {one.school for one in self._tiers}:
            held = await ceo.find(f"{API}/{self._known.schools[school]}", RiskView)
            if held:
                self._set |= {(school, one.assessed_on) for one in held.history}

    async def through(self, day: date) -> None:
        """Set the tiers of a day."""
        ceo = await self._door.person(self._known.ceo())
        for one in self._tiers:
            if one.on == day and (one.school, day) not in self._set:
                await self._judge(ceo, one)

    async def _judge(self, ceo: Visitor, one: TierContent) -> None:
        path = f"{API}/{self._known.schools[one.school]}"
        evidence = tuple(_body(piece) for piece in one.evidence)
        held = await _with(ceo, path, evidence)
        body = RiskTierBody(tier=one.tier, rationale=one.rationale, evidence=evidence)
        await ceo.put(path, RiskView, body, version=held.version)


async def _with(ceo: Visitor, path: str, evidence: tuple[EvidenceBody, ...]) -> RiskView:
    """Wait until the evidence a tier rests on has come to be known."""
    deadline = Deadline(f"{path} to offer its evidence")
    needed = {_ref(piece) for piece in evidence if piece.kind is not EvidenceKind.SOFT}
    while True:
        held = await ceo.find(path, RiskView)
        if held and needed <= {_ref(one.body) for one in held.offered}:
            return held
        await deadline.pause()


def _ref(piece: EvidenceBody) -> tuple[object, ...]:
    return (piece.kind, piece.dataset, piece.year)


def _body(piece: EvidenceContent) -> EvidenceBody:
    if piece.slippage:
        return EvidenceBody(kind=EvidenceKind.SIP_SLIPPAGE)
    if piece.dataset:
        return EvidenceBody(kind=EvidenceKind.DATASET, dataset=piece.dataset, year=piece.year)
    return EvidenceBody(kind=EvidenceKind.SOFT, words=piece.words)
