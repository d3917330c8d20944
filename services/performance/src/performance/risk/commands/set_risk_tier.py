"""Set a school's tier."""

from chassis.work import Work
from contracts.api.performance_risk import RiskTierBody
from contracts.base import Frozen
from contracts.permissions import Permission
from contracts.schools import SchoolId
from performance.risk.model.assessment import RiskAssessment
from performance.risk.model.evidence import chosen, offered
from performance.risk.repository.facts import known_of
from performance.risk.repository.tiers import RiskAssessments


class SetRiskTier(Frozen):
    """The tier of a school, why, and by what."""

    school_id: SchoolId
    body: RiskTierBody


async def set_risk_tier(work: Work, command: SetRiskTier) -> RiskAssessment:
    """Let the SI Team judge a school by evidence that is there (R60); moves nothing else."""
    records, body = RiskAssessments(work), command.body
    record = await records.to_change(command.school_id, needing=Permission.SET_RISK_TIER)
    known = (await known_of(work, [record.school_id]))[record.school_id]
    there = offered(known.signals, known.datasets, known.plan)
    evidence = chosen(body.evidence, there, work.today)
    record, told = record.assess(body.tier, body.rationale, evidence, work.actor.id, work.now)
    return await records.save(record, told)
