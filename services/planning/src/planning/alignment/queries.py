"""What can be asked about school profiles."""

from chassis.work import Work
from contracts.api.about_me import AboutMePart
from contracts.api.planning_trust import ProfileView
from contracts.base import Frozen, Page
from contracts.permissions import Permission
from contracts.schools import SchoolId
from planning.alignment.model import Profile
from planning.alignment.repository import Profiles


class ListProfiles(Frozen):
    """A page of schools."""

    after: str | None
    limit: int


async def list_profiles(work: Work, asked: ListProfiles) -> Page[ProfileView]:
    """List the profiles that may be read, so that schools can be set side by side."""
    page = await Profiles(work).page({}, after=asked.after, limit=asked.limit)
    items = tuple(profile_as_seen(work, one) for one in page.items)
    return Page[ProfileView](items=items, next=page.next)


async def profile_of(work: Work, school_id: SchoolId) -> ProfileView:
    """Show one school's profile."""
    return profile_as_seen(work, await Profiles(work).get(school_id))


def profile_as_seen(work: Work, profile: Profile) -> ProfileView:
    """Show a profile with what whoever asks may do to it."""
    return ProfileView(
        id=profile.id,
        version=profile.version,
        school_id=profile.school_id,
        school_name=profile.school_name,
        phase=profile.phase,
        ethos=profile.ethos,
        subjects=profile.subjects,
        recorded_by=profile.recorded_by,
        recorded_at=profile.recorded_at,
        may_record=work.actor.may(Permission.RECORD_ALIGNMENT, profile.place),
    )


async def profiles_recorded(work: Work) -> AboutMePart:
    """Tell somebody which schools' profiles stand as they recorded them."""
    found = await Profiles(work).recorded_by(work.actor.id)
    shown = {"school_id", "ethos", "subjects", "recorded_at"}
    return AboutMePart(
        what="School profiles you recorded",
        records=tuple(one.model_dump(mode="json", include=shown) for one in found),
    )
