"""A school of the trust, known by its URN and by every URN it had before."""

from datetime import date
from typing import ClassVar, Self

from contracts.api.directory_schools import Ethos, LaCode, SchoolBody
from contracts.base import Aggregate, Name
from contracts.errors import Invalid
from contracts.schools import Phase, SchoolFacts, SchoolId, SchoolRecorded, Urn


class School(Aggregate):
    """A school; one that has left the trust stays, with the day it left."""

    placed_by: ClassVar[str | None] = "id"

    urn: Urn
    predecessor_urns: tuple[Urn, ...] = ()
    name: Name
    short_name: Name
    phase: Phase
    local_authority: Name
    la_code: LaCode | None = None
    ethos: Ethos = ""
    open: bool = True
    left_on: date | None = None

    @classmethod
    def joining(cls, key: str, body: SchoolBody) -> Self:
        """Let a school into the trust."""
        return cls(id=key, **dict(body)).with_urns(body.urn, body.predecessor_urns)

    def revise(self, body: SchoolBody) -> Self:
        """Correct what is known; a URN that is exchanged joins the predecessors (domain §2.2)."""
        earlier = body.predecessor_urns
        if body.urn != self.urn and self.urn not in earlier:
            earlier = (*earlier, self.urn)
        return self.but(**dict(body)).with_urns(body.urn, earlier)

    def with_urns(self, urn: Urn, earlier: tuple[Urn, ...]) -> Self:
        """Set the URNs; one may not be its own predecessor, nor be given twice."""
        if urn in earlier:
            message = f"{urn} cannot be its own predecessor"
            errors = [{"field": "predecessor_urns", "message": message}]
            raise Invalid(message, errors=errors)
        return self.but(urn=urn, predecessor_urns=tuple(dict.fromkeys(earlier)))

    def leave(self, on: date) -> Self:
        """Let the school go; leaving twice changes nothing."""
        return self.but(open=False, left_on=on) if self.open else self

    def come_back(self) -> Self:
        """Undo a leaving."""
        return self.but(open=True, left_on=None)

    @property
    def urns(self) -> tuple[Urn, ...]:
        """Every URN it has or had, the present one first."""
        return (self.urn, *self.predecessor_urns)

    def recorded(self) -> SchoolRecorded:
        """Tell the others how the school now stands."""
        return SchoolRecorded(
            school=SchoolFacts(
                school_id=SchoolId(self.id),
                urn=self.urn,
                predecessor_urns=self.predecessor_urns,
                name=self.name,
                short_name=self.short_name,
                phase=self.phase,
                local_authority=self.local_authority,
                open=self.open,
            )
        )
