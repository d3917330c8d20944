"""The session cookie: out of reach of scripts and of other sites."""

from starlette.responses import Response


class Cookie:
    """One cookie of ours by name.

    Behind TLS it is `__Host-…` and Secure: only this very host, only by TLS. On a plain
    http address, which only a person's own machine should have, it has the bare name.
    """

    def __init__(self, name: str, *, secure: bool, lasts: int | None = None) -> None:
        self.name = f"__Host-{name}" if secure else name
        self._secure = secure
        self._lasts = lasts

    def read(self, header: str | None) -> str | None:
        """Find this cookie in a Cookie header."""
        for pair in (header or "").split(";"):
            name, _, value = pair.strip().partition("=")
            if name == self.name and value:
                return value
        return None

    def set(self, response: Response, value: str) -> None:
        """Give the browser this cookie, for as long as it lasts (None: while it is open)."""
        response.set_cookie(
            self.name,
            value,
            max_age=self._lasts,
            path="/",
            secure=self._secure,
            httponly=True,
            samesite="lax",
        )

    def clear(self, response: Response) -> None:
        """Take the cookie back."""
        response.delete_cookie(
            self.name, path="/", secure=self._secure, httponly=True, samesite="lax"
        )
