"""Forums by name, one document each."""

from accountability.forums.model import NamedForum
from chassis.store import Readable, Repository
from contracts.permissions import Permission


class NamedForums(Repository[NamedForum]):
    """Every forum heard of; who meets is as public as meetings makes it."""

    collection = "forums"
    model = NamedForum
    readable = (Readable(Permission.READ_FORUMS),)
