"""Trust priorities and school profiles, as they are set and shown."""

from typing import Annotated

from pydantic import AwareDatetime, Field, StringConstraints

from contracts.api.shown import Shown
from contracts.base import Frozen, Name, Prose
from contracts.directory import Cycle
from contracts.people import PersonId
from contracts.planning import Alignment, PriorityId
from contracts.schools import Phase, SchoolId

KeptId = Annotated[PriorityId, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,40}$")]
Code = Annotated[Name, StringConstraints(max_length=12)]


class PriorityBody(Frozen):
    """One priority; `id` keeps an existing one, without it a new one is made."""

    id: KeptId | None = None
    code: Code
    title: Name
    intent: Prose = ""


class PrioritiesBody(Frozen):
    """The priorities of a cycle, whole and in order, with the trust curriculum statement."""

    priorities: tuple[PriorityBody, ...] = Field(max_length=12)
    curriculum_statement: Prose = ""


class PriorityView(Frozen):
    """A priority: "P1", its title and what the trust intends by it."""

    id: PriorityId
    code: str
    title: str
    intent: str


class PrioritiesView(Shown):
    """A cycle's priorities; whoever may not set them sees what was published last."""

    cycle: Cycle
    published: bool
    published_at: AwareDatetime | None
    unpublished_changes: bool
    priorities: tuple[PriorityView, ...]
    curriculum_statement: str
    may_set: bool


class SubjectAlignment(Frozen):
    """How far one subject shares the trust curriculum; the school chooses."""

    subject: Name
    alignment: Alignment


class ProfileBody(Frozen):
    """A school's ethos and its alignment, subject by subject, whole (R17)."""

    ethos: Prose
    subjects: tuple[SubjectAlignment, ...] = Field(max_length=60)


class ProfileView(Shown):
    """A school's profile: who it is and how far it shares the trust curriculum (R17)."""

    school_id: SchoolId
    school_name: str
    phase: Phase
    ethos: str
    subjects: tuple[SubjectAlignment, ...]
    recorded_by: PersonId | None
    recorded_at: AwareDatetime | None
    may_record: bool
