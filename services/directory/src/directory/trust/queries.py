"""What can be asked about the trust."""

from chassis.work import Work
from directory.trust.model import THE_ONE, Trust
from directory.trust.repository import Trusts


async def the_trust(work: Work, _asked: None) -> Trust:
    """Tell the trust's name and numbers."""
    return await Trusts(work).get(THE_ONE)
