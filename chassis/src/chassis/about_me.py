"""GET /about-me: every service says what it holds about whoever asks, and of nobody else."""

from fastapi import APIRouter

from chassis.service import Service
from chassis.web import Run
from chassis.work import Work
from contracts.api.about_me import AboutMeView


def about_me_of(service: Service) -> APIRouter:
    """Give a service the address, answered by its `about` parts; it takes no permission."""
    router = APIRouter(tags=["about me"])

    async def about_me(work: Work, _asked: None) -> AboutMeView:
        return AboutMeView(parts=tuple([await part(work) for part in service.about]))

    @router.get("/about-me")
    async def get_about_me(run: Run) -> AboutMeView:
        """Tell whoever asks what is held here about themselves."""
        return await run(about_me, None)

    return router
