"""A change must be the person's own wish: the session's token, and no other site's page."""

from hmac import compare_digest
from urllib.parse import urlsplit

from gateway.refusals import NotYourWish
from gateway.session.model import Session

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


def own_page(origin: str | None, host: str | None, public_url: str) -> None:
    """Refuse a change that another site's page sent; tools that are no browser name no origin."""
    if origin is None or origin == public_url:
        return
    if not host or urlsplit(origin).netloc != host:
        raise NotYourWish("that was asked from another site")


def own_wish(session: Session, token: str | None) -> None:
    """Refuse a change without the session's own token (X-CSRF-Token)."""
    if token is None or not compare_digest(session.csrf.encode(), token.encode()):
        raise NotYourWish("the page is out of step with your session: open it again")
