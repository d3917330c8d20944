"""Letters about one's own actions, over HTTP: asked for, changed, ended."""

from fastapi import APIRouter

from chassis.web import Run
from chassis.work import Work
from contracts.api.meetings_digests import DigestBody, DigestView
from meetings.digests.commands import keep_digest as keeping
from meetings.digests.queries import digest_as_seen, digest_of

router = APIRouter(tags=["digests"])


@router.get("/digest")
async def get_digest(run: Run) -> DigestView:
    """Show which letters the asker wants, and where to."""
    return await run(digest_of, None)


@router.put("/digest")
async def keep_digest(body: DigestBody, run: Run) -> DigestView:
    """Ask for letters about one's own actions at an address of one's own."""

    async def keep_and_show(work: Work, asked: DigestBody) -> DigestView:
        return digest_as_seen(work.actor.id, await keeping.keep_digest(work, asked))

    return await run(keep_and_show, body)


@router.delete("/digest", status_code=204)
async def stop_digest(run: Run) -> None:
    """Stop the letters and forget the address."""
    await run(keeping.stop_digest, None)
