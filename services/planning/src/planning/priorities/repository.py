"""Trust priorities, one document per cycle."""

from chassis.store import Readable, Repository
from contracts.permissions import Permission
from planning.priorities.model import Priorities


class PrioritiesOfCycles(Repository[Priorities]):
    """Every cycle's priorities; before publication only whoever sets them sees them."""

    collection = "priorities"
    model = Priorities
    readable = (
        Readable(Permission.SET_PRIORITIES),
        Readable(Permission.READ_PRIORITIES, {"published": {"$ne": None}}),
    )
