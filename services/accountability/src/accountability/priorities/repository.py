"""Published priorities, one document per cycle."""

from accountability.priorities.model import CyclePriorities
from chassis.store import Readable, Repository
from contracts.permissions import Permission


class PublishedPriorities(Repository[CyclePriorities]):
    """Every cycle's priorities, as public as planning makes them."""

    collection = "priorities"
    model = CyclePriorities
    readable = (Readable(Permission.READ_PRIORITIES),)
