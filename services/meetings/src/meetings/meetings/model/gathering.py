"""Which people and schools a meeting of some forums brings together."""

from collections.abc import Iterable, Sequence

from contracts.base import Frozen
from contracts.meetings import ForumId, ForumKind
from contracts.people import PersonId
from contracts.schools import SchoolId
from meetings.known.model import KnownForum
from meetings.meetings.model.refusals import NotJoint

_MAY_JOIN = frozenset({ForumKind.TEAM, ForumKind.KEY_COLLEAGUES, ForumKind.FACULTY})
_ONE_SCHOOL = frozenset({ForumKind.LOCAL_GOVERNING_BODY, ForumKind.ONE_TO_ONE, ForumKind.SUPPORT})


class Gathering(Frozen):
    """The forums of one meeting as one group; its kind is that of the first."""

    forum_ids: tuple[ForumId, ...]
    kind: ForumKind
    school_id: SchoolId | None
    members: tuple[PersonId, ...]
    agenda_lead_id: PersonId | None
    facilitator_id: PersonId | None
    of_data: bool

    def school_ids(self, schools_of_members: tuple[SchoolId, ...]) -> tuple[SchoolId, ...]:
        """Say which schools it is a matter of: a board's own; no school of the trustees'."""
        if self.kind in _ONE_SCHOOL:
            return (self.school_id,) if self.school_id else ()
        return () if self.kind is ForumKind.TRUSTEES else schools_of_members


def gathered(forums: Sequence[KnownForum]) -> Gathering:
    """Bring forums together; `NotJoint` where one of them meets only by itself."""
    first = forums[0]
    if len(forums) > 1 and not _MAY_JOIN.issuperset(forum.kind for forum in forums):
        raise NotJoint.at("forum_ids", "a board, ELG or a 1:1 does not meet jointly")
    return Gathering(
        forum_ids=tuple(ForumId(forum.id) for forum in forums),
        kind=first.kind,
        school_id=first.school_id,
        members=tuple(sorted({person for forum in forums for person in forum.people})),
        agenda_lead_id=first.agenda_lead_id,
        facilitator_id=first.lead_id,
        of_data=any(is_of_data(forum) for forum in forums),
    )


def is_of_data(forum: KnownForum) -> bool:
    """Recognise the data leads' forum (R90): key colleagues with "data" in their name."""
    return forum.kind is ForumKind.KEY_COLLEAGUES and "data" in forum.name.casefold().split()


def with_leads(members: Iterable[PersonId], *leads: PersonId | None) -> tuple[PersonId, ...]:
    """Count whoever leads a meeting among its members."""
    return tuple(sorted({*members, *(lead for lead in leads if lead)}))
