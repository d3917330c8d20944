import pytest

from gateway.settings import GatewaySettings


def test_an_empty_secret_is_no_secret_and_production_does_not_start(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ENVIRONMENT", "production")
    monkeypatch.setenv("KEYS_SECRET", "")

    with pytest.raises(ValueError, match="KEYS_SECRET"):
        GatewaySettings()


def test_what_compose_leaves_empty_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DEMO", "OPERATOR_CODE", "OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"):
        monkeypatch.setenv(name, "")

    settings = GatewaySettings()

    assert settings.demo is False
    assert (settings.operator_code, settings.oidc_issuer) == (None, None)
