"""The standard structure of every school's improvement plan (R8)."""

from enum import StrEnum


class SectionKey(StrEnum):
    """The sections, in the order they stand in every plan of every school."""

    CONTEXT = "context"
    WHERE_WE_ARE = "where-we-are"
    PRIORITIES = "priorities"
    DISADVANTAGED_AND_SEND = "disadvantaged-and-send"
    STAFF = "staff"
    RESOURCES = "resources"
    GOVERNANCE = "governance"
    LAST_YEAR = "last-year"


SECTION_TITLES: dict[SectionKey, str] = {
    SectionKey.CONTEXT: "School context",
    SectionKey.WHERE_WE_ARE: "Where we are now (self-evaluation summary)",
    SectionKey.PRIORITIES: "Priorities and objectives",
    SectionKey.DISADVANTAGED_AND_SEND: "Disadvantaged and SEND",
    SectionKey.STAFF: "Staff development and support",
    SectionKey.RESOURCES: "Resources",
    SectionKey.GOVERNANCE: "Governance and monitoring",
    SectionKey.LAST_YEAR: "Review of last year",
}
