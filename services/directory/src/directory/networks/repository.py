"""Networks, one document each."""

from chassis.documents import index
from chassis.store import Readable, Repository
from contracts.permissions import Permission
from directory.networks.model import Network


class Networks(Repository[Network]):
    """Every forum and board."""

    collection = "networks"
    model = Network
    readable = [Readable(Permission.READ_PEOPLE)]
    indexes = (index("name", "id"),)
