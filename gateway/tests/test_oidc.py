# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownArgumentType=false
# pyright: reportUnknownVariableType=false, reportUntypedBaseClass=false
# pyright: reportIncompatibleMethodOverride=false, reportOptionalMemberAccess=false
# pyright: reportUnknownLambdaType=false
# (Authlib's server side, a real provider here, comes without types.)

import secrets
from collections.abc import AsyncGenerator, Generator
from threading import Thread
from typing import Any, cast
from urllib.parse import parse_qs, urlsplit

import flask
import httpx2
import pytest
from authlib.integrations.flask_oauth2 import AuthorizationServer
from authlib.oauth2.rfc6749 import AuthorizationCodeMixin, ClientMixin, OAuth2Request
from authlib.oauth2.rfc6749.grants import AuthorizationCodeGrant
from authlib.oauth2.rfc7636 import CodeChallenge
from authlib.oidc.core import OpenIDCode
from joserfc.jwk import RSAKey
from werkzeug.serving import make_server

from chassis.testing import MemoryStore
from gateway.testing import HEAD, Site, a_site

CLIENT, PROOF = "suite", "the trust's own client secret"
KEY = RSAKey.generate_key(2048, {"kid": "idp", "alg": "RS256", "use": "sig"})


class _Client(ClientMixin):
    client_id = CLIENT

    def get_client_id(self) -> str:
        return CLIENT

    def get_allowed_scope(self, scope: str) -> str:
        return scope

    def check_redirect_uri(self, redirect_uri: str) -> bool:
        return redirect_uri.endswith("/api/sign-in/oidc/callback")

    def check_client_secret(self, client_secret: str) -> bool:
        return client_secret == PROOF

    def check_endpoint_auth_method(self, method: str, _endpoint: str) -> bool:
        return method == "client_secret_basic"

    def check_response_type(self, response_type: str) -> bool:
        return response_type == "code"

    def check_grant_type(self, grant_type: str) -> bool:
        return grant_type == "authorization_code"


class _Code(AuthorizationCodeMixin):
    auth_time = acr = amr = None

    def __init__(self, asked: dict[str, str]) -> None:
        self.asked = asked
        self.code_challenge = asked.get("code_challenge")
        self.code_challenge_method = asked.get("code_challenge_method")

    def get_redirect_uri(self) -> str:
        return self.asked["redirect_uri"]

    def get_scope(self) -> str:
        return self.asked["scope"]

    def get_nonce(self) -> str | None:
        return self.asked.get("nonce")

    def get_auth_time(self) -> None: ...
    def get_acr(self) -> None: ...
    def get_amr(self) -> None: ...


class Provider:
    """A provider by Authlib with one client and one person, which can be made to misbehave."""

    def __init__(self) -> None:
        self.claims: dict[str, Any] = {"email": HEAD.email, "email_verified": True}
        self.twisted: dict[str, Any] = {}
        self.codes: dict[str, _Code] = {}
        app = flask.Flask("provider")
        self.server = make_server("127.0.0.1", 0, app, threaded=True)
        self.issuer = f"http://127.0.0.1:{self.server.server_port}"
        self.oauth = AuthorizationServer(app, lambda _id: _Client(), lambda *_: None)
        self.oauth.register_grant(_grant_of(self), [CodeChallenge(), _tokens_of(self)])
        app.get("/.well-known/openid-configuration")(self.metadata)
        app.get("/authorize")(self.authorize)
        self._answer: Any = self.oauth.create_authorization_response
        token: Any = self.oauth.create_token_response
        app.post("/token")(token)
        app.get("/keys")(lambda: {"keys": [KEY.as_dict(private=False)]})

    def metadata(self) -> dict[str, str]:
        return {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/keys",
        }

    def authorize(self) -> flask.Response:
        grant = self.oauth.get_consent_grant(end_user="head")
        return cast("flask.Response", self._answer(grant=grant, grant_user="head"))


def _grant_of(provider: Provider) -> type[AuthorizationCodeGrant]:
    class Grant(AuthorizationCodeGrant):
        def save_authorization_code(self, code: str, request: OAuth2Request) -> None:
            provider.codes[code] = _Code(dict(request.payload.data))

        def query_authorization_code(self, code: str, _client: object) -> _Code | None:
            return provider.codes.get(code)

        def delete_authorization_code(self, authorization_code: _Code) -> None:
            provider.codes = {c: k for c, k in provider.codes.items() if k != authorization_code}

        def authenticate_user(self, _authorization_code: _Code) -> str:
            return "head"

    return Grant


def _tokens_of(provider: Provider) -> OpenIDCode:
    class Tokens(OpenIDCode):
        def exists_nonce(self, _nonce: str, _request: object) -> bool:
            return False

        def get_client_algorithm(self, _client: object) -> str:
            return "RS256"

        def get_encode_header(self, _client: object) -> dict[str, str]:
            return {"alg": "RS256", "kid": "idp"}

        def resolve_client_private_key(self, _client: object) -> RSAKey:
            return KEY

        def get_client_claims(self, _client: object) -> dict[str, Any]:
            return {"iss": provider.issuer, "aud": [CLIENT]}

        def get_authorization_code_claims(self, authorization_code: _Code) -> dict[str, Any]:
            return {"nonce": authorization_code.get_nonce()} | provider.twisted

        def generate_user_info(self, user: str, _scope: str) -> dict[str, Any]:
            return {"sub": user, **provider.claims}

    return Tokens(require_nonce=True)


@pytest.fixture
def provider() -> Generator[Provider]:
    running = Provider()
    thread = Thread(target=running.server.serve_forever, daemon=True)
    thread.start()
    yield running
    running.server.shutdown()
    running.server.server_close()
    thread.join()


@pytest.fixture
async def site(store: MemoryStore, provider: Provider) -> AsyncGenerator[Site]:
    told = {"oidc_issuer": provider.issuer, "oidc_client_id": CLIENT, "oidc_client_secret": PROOF}
    async with a_site(store, demo=False, **told) as running:
        yield running


async def at_provider(browser: httpx2.AsyncClient, back: str = "/schools") -> str:
    """Go to the provider and let it send the browser back: gives the address it names."""
    out = await browser.get("/api/sign-in/oidc", params={"back": back})
    assert out.status_code == 303
    async with httpx2.AsyncClient(trust_env=False) as elsewhere:
        answer = await elsewhere.get(out.headers["location"])
    return answer.headers["location"]


async def is_in(browser: httpx2.AsyncClient) -> bool:
    return (await browser.get("/api/session")).status_code == 200


async def test_the_provider_vouches_and_the_person_goes_where_they_wanted(site: Site) -> None:
    browser = await site.browser()

    arrived = await browser.get(await at_provider(browser))

    assert (arrived.status_code, arrived.headers["location"]) == (303, "/schools")
    assert (await browser.get("/api/session")).json()["person"]["id"] == HEAD.id


async def test_the_way_out_carries_a_challenge_a_state_and_a_nonce(site: Site) -> None:
    browser = await site.browser()

    out = await browser.get("/api/sign-in/oidc")

    asked = parse_qs(urlsplit(out.headers["location"]).query)
    assert asked["code_challenge_method"] == ["S256"]
    assert len(asked["code_challenge"][0]) == 43
    assert asked["state"] != asked["nonce"]
    assert asked["scope"] == ["openid email profile"]


@pytest.mark.parametrize(
    ("claims", "twisted", "code"),
    [
        ({"email": HEAD.email, "email_verified": False}, {}, "wrong-credentials"),
        ({"email": HEAD.email}, {}, "wrong-credentials"),
        ({"email": "nobody@ashlode.example", "email_verified": True}, {}, "wrong-credentials"),
        ({}, {}, "wrong-credentials"),
        (None, {"nonce": "of another sign-in"}, "provider-refused"),
        (None, {"iss": "https://evil.example"}, "provider-refused"),
        (None, {"aud": "another client"}, "provider-refused"),
        (None, {"exp": 1_000_000_000}, "provider-refused"),
    ],
)
async def test_a_token_that_does_not_hold_lets_nobody_in(
    site: Site,
    provider: Provider,
    claims: dict[str, Any] | None,
    twisted: dict[str, Any],
    code: str,
) -> None:
    provider.claims = provider.claims if claims is None else claims
    provider.twisted = twisted
    browser = await site.browser()

    refused = await browser.get(await at_provider(browser))

    assert refused.headers["location"] == f"/sign-in?problem={code}"
    assert not await is_in(browser)


async def test_a_return_with_another_state_lets_nobody_in(site: Site) -> None:
    browser = await site.browser()
    back = await at_provider(browser)
    state = parse_qs(urlsplit(back).query)["state"][0]

    refused = await browser.get(back.replace(state, secrets.token_urlsafe(24)))

    assert refused.headers["location"] == "/sign-in?problem=provider-refused"
    assert not await is_in(browser)


async def test_a_sign_in_begun_by_another_browser_lets_nobody_in(site: Site) -> None:
    attacker, victim = await site.browser(), await site.browser()

    refused = await victim.get(await at_provider(attacker))

    assert refused.headers["location"] == "/sign-in?problem=provider-refused"
    assert not await is_in(victim)


async def test_a_return_counts_once(site: Site) -> None:
    browser = await site.browser()
    back = await at_provider(browser)
    held = str(browser.cookies["sign-in"])
    await browser.get(back)
    other = await site.browser()

    again = await other.get(back, headers={"Cookie": f"sign-in={held}"})

    assert again.headers["location"] == "/sign-in?problem=provider-refused"
    assert not await is_in(other)


async def test_a_code_is_worth_nothing_without_its_verifier(site: Site, store: MemoryStore) -> None:
    browser = await site.browser()
    back = await at_provider(browser)
    begun = next(kept for (collection, _), kept in store.kept.items() if collection == "sign_ins")
    begun["verifier"] = secrets.token_urlsafe(48)

    refused = await browser.get(back)

    assert refused.headers["location"] == "/sign-in?problem=provider-refused"


@pytest.mark.parametrize("back", ["https://evil.example", "//evil.example", "/\\evil.example"])
async def test_nobody_is_sent_to_another_site(site: Site, back: str) -> None:
    browser = await site.browser()

    arrived = await browser.get(await at_provider(browser, back))

    assert arrived.headers["location"] == "/"
