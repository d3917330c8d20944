"""Trust priorities, one document per cycle."""

from chassis.documents import index
from chassis.store import Readable, Repository
from contracts.permissions import Permission
from planning.priorities.model import Priorities


class PrioritiesOfCycles(Repository[Priorities]):
    """Every cycle's priorities; before publication only whoever sets them sees them."""

    collection = "priorities"
    model = Priorities
    indexes = (index("told", "id"),)
    readable = (
        Readable(Permission.SET_PRIORITIES),
        Readable(Permission.READ_PRIORITIES, {"told": True}),
    )
