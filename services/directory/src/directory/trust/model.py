"""The one trust a suite serves."""

from typing import Self

from contracts.api.directory_trust import GroupId, GroupUid, TrustBody
from contracts.base import Aggregate, Name

THE_ONE = "trust"


class Trust(Aggregate):
    """The trust; nameless at version 0, before anybody has set it up."""

    name: Name | None = None
    group_uid: GroupUid | None = None
    group_id: GroupId | None = None

    def called(self, body: TrustBody) -> Self:
        """Give the trust its name and numbers."""
        return self.but(name=body.name, group_uid=body.group_uid, group_id=body.group_id)
