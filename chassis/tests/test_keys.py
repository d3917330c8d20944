"""The gateway's keys, fetched from a real address."""

import pytest
from keyring import published

from chassis.failures import Unavailable
from chassis.jwks import FetchedKeys
from chassis.testing import KEY, a_signing_key


async def test_a_new_key_is_found_and_the_last_ones_outlive_the_gateway() -> None:
    keys = [KEY]
    with published(keys) as url:
        fetched = FetchedKeys(url, floor=0)
        assert await fetched.key("test") is not None
        assert await fetched.key("later") is None
        keys.append(a_signing_key("later"))
        assert await fetched.key("later") is not None

    assert await fetched.key("test") is not None
    assert await fetched.key("never") is None


async def test_an_unknown_key_is_not_asked_for_again_at_once() -> None:
    keys = [KEY]
    with published(keys) as url:
        fetched = FetchedKeys(url, floor=60)
        assert await fetched.key("later") is None
        keys.append(a_signing_key("later"))
        assert await fetched.key("later") is None


async def test_keys_that_were_never_there_make_a_service_unavailable() -> None:
    with published() as url:
        pass
    with pytest.raises(Unavailable):
        await FetchedKeys(url).key("test")
