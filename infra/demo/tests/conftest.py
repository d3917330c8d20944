import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from demo_trust.clock import DemoClock
from demo_trust.content.reading import ashlode
from suite_local.suite import Suite

sys.path.insert(0, str(Path(__file__).parent))  # for the modules beside the tests


@pytest.fixture(scope="session")
def suite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Suite]:
    """The whole suite for real; it loads the demo trust as `make run` does."""
    with Suite(tmp_path_factory.mktemp("suite")) as suite:
        yield suite


@pytest.fixture
def clock(suite: Suite) -> Iterator[DemoClock]:
    file = suite.addresses.demo_date_file
    assert file is not None
    clock = DemoClock(file)
    yield clock
    clock.stand_at(ashlode().trust.today)
