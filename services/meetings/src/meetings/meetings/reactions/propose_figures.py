"""Put what figures tell before the improvement team and the data leads (R42, R90)."""

from chassis.work import Work
from contracts.meetings import ForumId, ForumKind, ProposalKind, SubjectId
from contracts.performance import CollectionOpened, RiskAssessed, SignalRaised, Tier
from meetings.known.model import KnownForum
from meetings.known.repository import KnownForums
from meetings.meetings.model.gathering import is_of_data
from meetings.meetings.model.proposal import Proposed


async def raised_signal(work: Work, fact: SignalRaised) -> list[Proposed]:
    """Show the improvement team each school's figures beyond a threshold, as hard data."""
    signal = fact.signal
    return [
        Proposed(
            forum_id=ForumId(team.id),
            kind=ProposalKind.SIGNALS,
            subject_id=SubjectId(signal.school_id),
            school_id=signal.school_id,
            part=signal.signal_id,
        )
        for team in await _forums(work, ForumKind.TEAM)
    ]


async def changed_tier(work: Work, fact: RiskAssessed) -> list[Proposed]:
    """Show the improvement team a school whose tier moved, unless it moved to the least."""
    if fact.tier in (Tier.SUSTAIN, fact.previous):
        return []
    return [
        Proposed(
            forum_id=ForumId(team.id),
            kind=ProposalKind.RISK_TIER,
            subject_id=SubjectId(fact.school_id),
            school_id=fact.school_id,
            part=fact.school_id,
        )
        for team in await _forums(work, ForumKind.TEAM)
    ]


async def opened_collection(work: Work, fact: CollectionOpened) -> list[Proposed]:
    """Put a collection on the data leads' next agenda and the improvement team's (R90)."""
    key_colleagues = await _forums(work, ForumKind.KEY_COLLEAGUES)
    data_leads = [forum for forum in key_colleagues if is_of_data(forum)]
    return [
        Proposed(
            forum_id=ForumId(forum.id),
            kind=ProposalKind.COLLECTION,
            subject_id=SubjectId(fact.collection_id),
            school_id=None,
            part=fact.collection_id,
        )
        for forum in (*data_leads, *await _forums(work, ForumKind.TEAM))
    ]


async def _forums(work: Work, kind: ForumKind) -> list[KnownForum]:
    return await KnownForums(work).all({"kind": kind.value, "active": True})
