"""School profiles over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from chassis.store import LONGEST_PAGE, PAGE
from chassis.web import Run
from contracts.api.planning_trust import ProfileBody, ProfileView
from contracts.base import Page
from contracts.schools import SchoolId
from planning.alignment.commands.record_profile import RecordProfile
from planning.alignment.commands.record_profile import record_profile as record
from planning.alignment.queries import ListProfiles, profile_of
from planning.alignment.queries import list_profiles as listing

router = APIRouter(tags=["alignment"])


@router.get("/profiles")
async def list_profiles(
    run: Run,
    after: str | None = None,
    limit: Annotated[int, Query(ge=1, le=LONGEST_PAGE)] = PAGE,
) -> Page[ProfileView]:
    """List school profiles."""
    return await run(listing, ListProfiles(after=after, limit=limit))


@router.get("/schools/{school_id}/profile")
async def get_profile(school_id: SchoolId, run: Run) -> ProfileView:
    """Show a school's ethos and curriculum alignment."""
    return await run(profile_of, school_id)


@router.put("/schools/{school_id}/profile")
async def record_profile(school_id: SchoolId, body: ProfileBody, run: Run) -> ProfileView:
    """Record a school's ethos and curriculum alignment, whole."""
    await run(record, RecordProfile(school_id=school_id, body=body))
    return await run(profile_of, school_id)
