"""School profiles, one document each under the school's own id."""

from chassis.store import Readable, Repository
from contracts.permissions import Permission
from planning.alignment.model import Profile


class Profiles(Repository[Profile]):
    """The profile of every school the directory has told of."""

    collection = "profiles"
    model = Profile
    readable = (Readable(Permission.READ_ALIGNMENT),)
