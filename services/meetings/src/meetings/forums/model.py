"""A group that meets to a rhythm: founded and peopled by the directory, ruled and led from here."""

from collections.abc import Iterable
from datetime import date
from typing import ClassVar, Self

from contracts.base import Aggregate, Name
from contracts.errors import Invalid
from contracts.meetings import CadenceRule, ForumFacts, ForumId, ForumKind, ForumRecorded
from contracts.people import PersonId
from contracts.schools import SchoolId

PAIRS = (ForumKind.ONE_TO_ONE, ForumKind.SUPPORT)

_FREE = (CadenceRule.K8, CadenceRule.K9, CadenceRule.K10, CadenceRule.K11, CadenceRule.K12)
RULES: dict[ForumKind, tuple[CadenceRule, ...]] = {
    ForumKind.EXECUTIVE: _FREE,
    ForumKind.TEAM: _FREE,
    ForumKind.KEY_COLLEAGUES: _FREE,
    ForumKind.FACULTY: _FREE,
    ForumKind.LOCAL_GOVERNING_BODY: (CadenceRule.K14,),
    ForumKind.TRUSTEES: (CadenceRule.K15,),
    ForumKind.ONE_TO_ONE: (CadenceRule.K13,),
    ForumKind.SUPPORT: (CadenceRule.K4,),  # and K3 with it
}
"""The rules a kind of forum may be held to."""

_BY_KIND = {
    ForumKind.EXECUTIVE: CadenceRule.K12,
    ForumKind.TEAM: CadenceRule.K11,
    ForumKind.KEY_COLLEAGUES: CadenceRule.K9,
    ForumKind.FACULTY: CadenceRule.K10,
    ForumKind.LOCAL_GOVERNING_BODY: CadenceRule.K14,
    ForumKind.TRUSTEES: CadenceRule.K15,
    ForumKind.ONE_TO_ONE: CadenceRule.K13,
    ForumKind.SUPPORT: CadenceRule.K4,
}
_THREE_A_YEAR = ("english", "math", "pshe", "pastoral", "senco", "send ")


def rule_for(kind: ForumKind, name: str) -> CadenceRule:
    """Choose the rule a new forum begins with; English, maths, PSHE, pastoral, SENCOs: K8."""
    called = f"{name.lower()} "
    if kind is ForumKind.KEY_COLLEAGUES and any(word in called for word in _THREE_A_YEAR):
        return CadenceRule.K8
    return _BY_KIND[kind]


def one_to_one_of(school_id: SchoolId) -> ForumId:
    """Name the forum in which the CEO and a school's Headteacher meet."""
    return ForumId(f"one-to-one-{school_id}")


def support_of(school_id: SchoolId) -> ForumId:
    """Name the forum in which a lead and a school's Headteacher meet."""
    return ForumId(f"support-{school_id}")


class Forum(Aggregate):
    """A forum; `sequence` is that of the newest fact of its network (or school) taken in.

    `leads` are those whom the matrix lets set this forum because they were chosen for it.
    """

    placed_by: ClassVar[str | None] = "school_id"
    named_by: ClassVar[str | None] = "leads"

    name: Name
    kind: ForumKind
    school_id: SchoolId | None
    rule: CadenceRule | None
    lead_id: PersonId | None = None
    agenda_lead_id: PersonId | None = None
    leads: tuple[PersonId, ...] = ()
    members: tuple[PersonId, ...] = ()
    active: bool = True
    founded_on: date
    sequence: int = 0

    @classmethod
    def founded(
        cls, key: str, *, name: str, kind: ForumKind, school_id: SchoolId | None, on: date
    ) -> Self:
        """Begin a forum with the rule of its kind, nobody in it and nobody leading it."""
        return cls(
            id=key,
            name=name,
            kind=kind,
            school_id=school_id,
            rule=rule_for(kind, name),
            founded_on=on,
        )

    def as_told(
        self, *, name: str, members: Iterable[PersonId], active: bool, sequence: int
    ) -> Self:
        """Take over what the directory says; what was chosen here stays."""
        people = tuple(dict.fromkeys(members))
        return self.but(name=name, members=people, active=active, sequence=sequence)

    def chosen(
        self,
        rule: CadenceRule | None,
        lead: PersonId | None,
        agenda_lead: PersonId | None,
    ) -> Self:
        """Set rule and leads (R39); refuses a rule that is not for this kind of forum."""
        if rule is not None and rule not in RULES[self.kind]:
            allowed = ", ".join(RULES[self.kind])
            raise Invalid.at("rule", f"{self.name} can be held to {allowed}, not to {rule}")
        return self.but(
            rule=rule, lead_id=lead, agenda_lead_id=agenda_lead, leads=_named(lead, agenda_lead)
        )

    def left_by(self, person: PersonId) -> Self:
        """Take a leaver's leads away; somebody else has to be chosen."""
        lead = None if self.lead_id == person else self.lead_id
        agenda = None if self.agenda_lead_id == person else self.agenda_lead_id
        return self.but(lead_id=lead, agenda_lead_id=agenda, leads=_named(lead, agenda))

    def paired(self, chief: Iterable[PersonId], heads: Iterable[PersonId]) -> Self:
        """People a pair: the CEO with the Headteacher, or the linked lead with the Headteacher."""
        first = chief if self.kind is ForumKind.ONE_TO_ONE else _named(self.lead_id)
        return self.but(members=tuple(dict.fromkeys((*first, *heads))))

    def recorded(self) -> ForumRecorded:
        """Tell the others how it stands."""
        return ForumRecorded(
            forum=ForumFacts(
                forum_id=ForumId(self.id),
                name=self.name,
                kind=self.kind,
                school_id=self.school_id,
                rule=self.rule,
                lead_id=self.lead_id,
                agenda_lead_id=self.agenda_lead_id,
                active=self.active,
            )
        )


def _named(*people: PersonId | None) -> tuple[PersonId, ...]:
    return tuple(dict.fromkeys(person for person in people if person is not None))
