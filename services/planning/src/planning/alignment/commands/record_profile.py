"""Record a school's ethos and how far its subjects are aligned."""

from chassis.work import Work
from contracts.api.planning_trust import ProfileBody
from contracts.base import Frozen
from contracts.permissions import Permission
from contracts.schools import SchoolId
from planning.alignment.model import Profile
from planning.alignment.repository import Profiles


class RecordProfile(Frozen):
    """What the school says of itself."""

    school_id: SchoolId
    body: ProfileBody


async def record_profile(work: Work, command: RecordProfile) -> Profile:
    """Let the Headteacher choose the alignment of each subject (R17)."""
    profiles = Profiles(work)
    profile = await profiles.to_change(command.school_id, needing=Permission.RECORD_ALIGNMENT)
    profile, said = profile.record(command.body, work.actor.id, work.now)
    return await profiles.save(profile, said)
