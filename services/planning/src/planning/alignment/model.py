"""A school's profile: its ethos, and how far each subject shares the trust curriculum (R17)."""

from typing import Self

from pydantic import AwareDatetime

from contracts.api.planning_trust import ProfileBody, SubjectAlignment
from contracts.errors import Invalid
from contracts.people import PersonId
from contracts.planning import AlignmentRecorded
from contracts.schools import Phase, SchoolFacts, SchoolOwned


class Profile(SchoolOwned):
    """Opened by the directory's facts about a school; everything else is the school's to say.

    `sequence` is that of the last fact taken from the directory.
    """

    school_name: str
    phase: Phase
    sequence: int
    ethos: str = ""
    subjects: tuple[SubjectAlignment, ...] = ()
    recorded_by: PersonId | None = None
    recorded_at: AwareDatetime | None = None

    @classmethod
    def of(cls, school: SchoolFacts, sequence: int) -> Self:
        """Open the profile of a school newly heard of."""
        return cls(
            id=school.school_id,
            school_id=school.school_id,
            school_name=school.name,
            phase=school.phase,
            sequence=sequence,
        )

    def record(
        self, body: ProfileBody, by: PersonId, at: AwareDatetime
    ) -> tuple[Self, AlignmentRecorded]:
        """Take the school's own word, whole; refuses a subject named twice."""
        names = [one.subject.casefold() for one in body.subjects]
        if len(set(names)) != len(names):
            raise Invalid("a subject is named twice", errors=["subjects"])
        said = self.but(ethos=body.ethos, subjects=body.subjects, recorded_by=by, recorded_at=at)
        return said, said.facts(by)

    def facts(self, by: PersonId) -> AlignmentRecorded:
        """Say how far each subject is aligned; the ethos stays here."""
        return AlignmentRecorded(
            school_id=self.school_id,
            subjects={one.subject: one.alignment for one in self.subjects},
            recorded_by=by,
        )

    def snapshot(self) -> AlignmentRecorded | None:
        """Repeat what the school said; None if it has said nothing yet."""
        return self.facts(self.recorded_by) if self.recorded_by else None
