"""The trust's own identity provider, spoken to as OpenID Connect prescribes (code + PKCE)."""

from time import monotonic
from typing import Any, Protocol, Self, cast

from authlib.common.errors import AuthlibBaseError
from authlib.integrations.httpx_client import AsyncOAuth2Client
from authlib.oidc.core import CodeIDToken
from httpx2 import HTTPError, Response
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from contracts.base import Frozen
from contracts.errors import Refusal
from gateway.session.sign_in.begun import Begun
from gateway.settings import GatewaySettings

SCOPE = "openid email profile"
_ALGORITHMS = ("RS256", "PS256", "ES256", "EdDSA")
_LEEWAY_SECONDS = 60
_DISCOVERED_FOR = 3600
_TIMEOUT_SECONDS = 10


class ProviderRefused(Refusal):
    """The provider said no, cannot be reached or sent what cannot be trusted."""

    code = "provider-refused"


class Claims(Frozen):
    """What we take from an ID token once everything about it holds."""

    email: str | None
    email_verified: bool


class _OAuth(Protocol):
    """What we use of Authlib's client, which comes without types."""

    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *failed: object) -> None: ...
    def create_authorization_url(self, url: str, **more: str) -> tuple[str, str]: ...
    async def fetch_token(self, url: str, *, code: str, code_verifier: str) -> dict[str, Any]: ...
    async def request(self, method: str, url: str, *, withhold_token: bool) -> Response: ...


class Provider:
    """One issuer: where to send a person, and what their code is worth."""

    def __init__(self, settings: GatewaySettings) -> None:
        self._issuer = settings.oidc_issuer or ""
        self._client_id = settings.oidc_client_id or ""
        self._secret = settings.oidc_client_secret
        self._redirect = f"{settings.public_url}/api/sign-in/oidc/callback"
        self._metadata: tuple[dict[str, Any], float] | None = None
        self._vouches_for_every_address = settings.oidc_emails_are_verified

    async def way_in(self, begun: Begun) -> str:
        """Give the address to send a person to."""
        try:
            async with self._client() as client:
                metadata = await self._discovered(client)
                url, _ = client.create_authorization_url(
                    metadata["authorization_endpoint"],
                    state=begun.state,
                    nonce=begun.nonce,
                    code_verifier=begun.verifier,
                )
        except (HTTPError, ValueError, KeyError) as broken:
            raise ProviderRefused("the sign-in service does not answer") from broken
        return url

    async def claims(self, code: str, begun: Begun) -> Claims:
        """Exchange a code and check the ID token: signature, issuer, audience, time and nonce."""
        try:
            async with self._client() as client:
                metadata = await self._discovered(client)
                token = await client.fetch_token(
                    metadata["token_endpoint"], code=code, code_verifier=begun.verifier
                )
                answer = await _read(client, metadata["jwks_uri"])
                keys = KeySet.import_key_set(answer.json())
            return self._checked(token, keys, begun.nonce)
        except (AuthlibBaseError, JoseError, HTTPError, ValueError, KeyError) as refused:
            raise ProviderRefused("the sign-in service did not vouch for you") from refused

    def _checked(self, token: dict[str, Any], keys: KeySet, nonce: str) -> Claims:
        read = jwt.decode(token["id_token"], keys, algorithms=list(_ALGORITHMS))
        claims = CodeIDToken(
            read.claims,
            read.header,
            options={
                "iss": {"essential": True, "value": self._issuer},
                "aud": {"essential": True, "value": self._client_id},
            },
            params={
                "nonce": nonce,
                "client_id": self._client_id,
                "access_token": token.get("access_token"),
            },
        )
        claims.validate(leeway=_LEEWAY_SECONDS)  # pyright: ignore[reportUnknownMemberType]
        email: object = read.claims.get("email")
        return Claims(
            email=email if isinstance(email, str) else None,
            email_verified=self._vouches_for_every_address or claims.get("email_verified") is True,
        )

    def _client(self) -> _OAuth:
        secret = self._secret.get_secret_value() if self._secret else None
        client: object = AsyncOAuth2Client(
            self._client_id,
            secret,
            token_endpoint_auth_method="client_secret_basic" if secret else "none",
            scope=SCOPE,
            redirect_uri=self._redirect,
            code_challenge_method="S256",
            timeout=_TIMEOUT_SECONDS,
            trust_env=False,
        )
        return cast("_OAuth", client)

    async def _discovered(self, client: _OAuth) -> dict[str, Any]:
        if self._metadata is not None and monotonic() < self._metadata[1]:
            return self._metadata[0]
        address = self._issuer.rstrip("/") + "/.well-known/openid-configuration"
        answer = await _read(client, address)
        metadata: dict[str, Any] = answer.json()
        if metadata["issuer"] != self._issuer:
            raise ValueError("the provider goes by another name")
        self._metadata = (metadata, monotonic() + _DISCOVERED_FOR)
        return metadata


async def _read(client: _OAuth, address: str) -> Response:
    """Read what anybody may read of the provider."""
    answer = await client.request("GET", address, withhold_token=True)
    return answer.raise_for_status()
