"""GET /api/sign-in/options: what the sign-in page offers."""

from fastapi import APIRouter

from contracts.api.directory_identities import IdentityView
from contracts.api.gateway import DemoPersonView, SignInOptionsView
from contracts.role_titles import TITLES
from gateway.asking import AtTheDoor
from gateway.session.sign_in.arrival import welcome

router = APIRouter(prefix="/api/sign-in", tags=["sign-in"])


@router.get("/options")
async def read_sign_in_options(door: AtTheDoor) -> SignInOptionsView:
    """Say which ways in there are; people are listed only for a demonstration."""
    settings = door.settings
    directory = door.people.directory
    found = await (directory.everybody() if settings.demo else directory.about())
    people = [_demo_person(one) for one in found.items if welcome(one)] if settings.demo else []
    return SignInOptionsView(
        oidc=settings.oidc_issuer is not None,
        local=True,
        demo=settings.demo,
        operator=settings.operator_code is not None,
        set_up=found.set_up,
        demo_people=tuple(people),
    )


def _demo_person(identity: IdentityView) -> DemoPersonView:
    first = identity.roles[0]
    return DemoPersonView(
        id=identity.id,
        name=identity.name,
        role=first.role,
        role_title=TITLES[first.role],
        school_name=first.school_name,
    )
