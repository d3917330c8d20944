"""GET /api/about-me: everything the suite holds about whoever asks, as one file (domain §5)."""

import asyncio

from fastapi import APIRouter, Response
from pydantic import JsonValue, ValidationError

from chassis.work import Work
from contracts.api.about_me import (
    AboutMePart,
    AboutMeView,
    EverythingAboutMeView,
    ServiceAboutMe,
)
from contracts.days import day_of
from gateway.access.audit import Accesses
from gateway.asking import Asked, AskedBy
from gateway.ops.asking import Silent, given
from gateway.refusals import away
from gateway.session.repository import Sessions
from gateway.session.sign_in.accounts import password_of

router = APIRouter(prefix="/api", tags=["session"])


@router.get("/about-me")
async def take_everything_about_me(asked: Asked, response: Response) -> EverythingAboutMeView:
    """Gather it from every service; `ServiceAway` if one is silent, so that nothing is left out."""
    await asked.door.audit.flush()
    own = await asked.run(_held_here, None)
    others = await asyncio.gather(*(_held_by(asked, name) for name in asked.door.upstreams))
    now = asked.door.clock()
    name = f"about-me-{day_of(now).isoformat()}.json"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    response.headers["Cache-Control"] = "no-store"
    return EverythingAboutMeView(
        person_id=asked.who.identity.id, taken_at=now, services=(own, *others)
    )


async def _held_by(asked: AskedBy, name: str) -> ServiceAboutMe:
    door = asked.door
    token = door.minter.token(asked.who.actor)
    try:
        answer = await given(door.client, f"{door.upstreams[name]}/about-me", token=token)
        return ServiceAboutMe(service=name, parts=AboutMeView.model_validate(answer).parts)
    except (Silent, ValidationError) as silent:
        raise away(name) from silent


async def _held_here(work: Work, _asked: None) -> ServiceAboutMe:
    me = work.actor.id
    sessions = await Sessions(work).all({"person_id": me})
    reaches = await Accesses(work).all({"person_id": me})
    account: dict[str, JsonValue] = {"has_password": await password_of(work, me) is not None}
    return ServiceAboutMe(
        service="gateway",
        parts=(
            AboutMePart(what="Your account", records=(account,)),
            AboutMePart(
                what="Your sessions",
                records=tuple(
                    one.model_dump(mode="json", exclude={"id", "version", "person_id", "csrf"})
                    for one in sessions
                ),
            ),
            AboutMePart(
                what="What you reached for that was not openly yours, as the audit notes it",
                records=tuple(
                    one.model_dump(mode="json", exclude={"version", "person_id"}) for one in reaches
                ),
            ),
        ),
    )
