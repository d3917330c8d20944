"""Say what the trust is called."""

from chassis.work import Work
from contracts.api.directory_trust import TrustBody
from contracts.permissions import Permission
from directory.trust.model import THE_ONE, Trust
from directory.trust.repository import Trusts


async def name_trust(work: Work, body: TrustBody) -> Trust:
    """Name the trust anew; nothing is written when nothing is different."""
    trusts = Trusts(work)
    trust = await trusts.to_change(THE_ONE, needing=Permission.MANAGE_SCHOOLS)
    named = trust.called(body)
    return trust if named == trust else await trusts.save(named)
