"""What planning holds for the whole trust: priorities by cycle, and each school's profile."""

from contracts.api.planning_trust import (
    PrioritiesBody,
    PrioritiesView,
    ProfileBody,
    ProfileView,
    SubjectAlignment,
)
from contracts.schools import SchoolId
from demo_trust.content.trust import PrioritiesContent, SchoolContent
from demo_trust.visitors import Deadline, Visitor

API = "/api/planning"


async def publish_priorities(ceo: Visitor, content: PrioritiesContent) -> None:
    """Write a cycle's priorities and tell the schools, unless they have been told."""
    path = f"{API}/priorities/{content.cycle}"
    held = await ceo.find(path, PrioritiesView)
    if held is None:
        body = PrioritiesBody(
            priorities=content.priorities, curriculum_statement=content.curriculum_statement
        )
        held = await ceo.put(path, PrioritiesView, body)
    if not held.published:
        await ceo.post(f"{path}/publish", PrioritiesView, version=held.version)


async def record_profile(head: Visitor, school_id: SchoolId, school: SchoolContent) -> None:
    """Say what the school stands for and how far each subject is aligned, unless it has said so."""
    path = f"{API}/schools/{school_id}/profile"
    deadline = Deadline(f"planning to hear of {school.name}")
    while (held := await head.find(path, ProfileView)) is None:
        await deadline.pause()
    if held.recorded_at is None:
        body = ProfileBody(
            ethos=school.ethos,
            subjects=tuple(
                SubjectAlignment(subject=subject, alignment=alignment)
                for subject, alignment in school.alignment.items()
            ),
        )
        await head.put(path, ProfileView, body, version=held.version)
