import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from urllib.request import urlopen

import pytest
from pymongo import MongoClient

from suite_local.settings import GATEWAY, SERVICES, SuiteSettings
from suite_local.small_services import FIRST_ON_THE_BUS, SmallSuite, until_it_says
from suite_local.suite import AlreadyRunning, Suite

TELL = [sys.executable, "-c", "import os, sys; print(os.environ[sys.argv[1]]); sys.exit(7)"]


@pytest.fixture
def small(tmp_path: Path) -> SmallSuite:
    return SmallSuite(tmp_path)


def soon(holds: Callable[[], bool], within: float = 20) -> bool:
    deadline = time.monotonic() + within
    while not holds() and time.monotonic() < deadline:
        time.sleep(0.05)
    return holds()


def test_it_says_where_and_as_whom_and_stops_leaving_nothing(small: SmallSuite) -> None:
    for _ in range(2):
        running = small.runner("run")
        until_it_says(running, "the suite is at http://localhost:")
        assert until_it_says(running, "enter as").endswith("enter as Ada Small, Headteacher")
        # mongod, epmd, RabbitMQ and its helpers, each service, the gateway and the runner itself
        assert len(small.left()) > len(SERVICES) + 4

        running.send_signal(signal.SIGINT)

        said, _ = running.communicate(timeout=60)
        assert said.strip().endswith("stopped, as SIGINT asked")
        assert running.returncode == 0
        assert small.left() == []
    assert small.loads.read_text() == "loaded "


def test_a_crash_of_the_runner_leaves_nothing_running(small: SmallSuite) -> None:
    running = small.runner("run", "--trust", "empty")
    until_it_says(running, "Ctrl-C stops everything")

    running.kill()
    running.communicate()

    assert soon(lambda: small.left() == [])
    with Suite(small.folder, SuiteSettings(demo=False, environment=small.environment)) as suite:
        assert soon(lambda: suite.fallen() == [])
    assert not small.loads.exists()


def test_a_service_that_is_killed_is_started_again(small: SmallSuite) -> None:
    running = small.runner("run", "--trust", "empty")
    until_it_says(running, "Ctrl-C stops everything")
    note = small.folder / "pids" / "planning"
    victim = int(note.read_text().split()[0])

    os.kill(victim, signal.SIGKILL)

    assert "planning ended (-9)" in until_it_says(running, "planning ended")
    assert soon(lambda: note.exists() and int(note.read_text().split()[0]) != victim)
    code, _ = small.runner("beside", "--", *TELL, "OPERATOR_CODE").communicate()
    assert code.strip() == (small.folder / "operator-code").read_text()
    stopped = small.runner("stop")
    assert stopped.wait(60) == 0
    assert [words for words in small.left() if "suite_local" not in words] == []
    assert running.wait(60) == 0
    stopped.communicate()
    running.communicate()


def test_nothing_is_announced_before_everybody_hears(small: SmallSuite) -> None:
    settings = SuiteSettings(demo=False, environment=small.environment)

    with Suite(small.folder, settings) as suite:
        said = {name: small.said_by(suite.service_url(name)) for name in (*SERVICES, GATEWAY)}

    assert {name for name, one in said.items() if one["broker"] != "up"} == set()
    assert min(one["asks"] for one in said.values()) > FIRST_ON_THE_BUS  # asked until it heard


def test_a_command_may_have_a_suite_of_its_own(small: SmallSuite) -> None:
    around = small.runner("during", "--trust", "empty", "--", *TELL, "BASE_URL")

    assert until_it_says(around, "http://localhost:").startswith("http://localhost:")
    around.communicate(timeout=60)
    assert around.returncode == 7


@pytest.mark.parametrize("verb", ["stop", "status", "rebuild-views"])
def test_a_suite_that_does_not_run_is_said_not_to(small: SmallSuite, verb: str) -> None:
    asked = small.runner(verb)

    said, _ = asked.communicate(timeout=30)
    assert (asked.returncode, "start it with make run" in said) == (1, True)


def test_a_missing_tool_is_one_sentence(small: SmallSuite) -> None:
    said, _ = small.runner("run", MONGOD_BIN="/nowhere/mongod").communicate(timeout=30)

    assert said.removeprefix("suite").strip() == (
        "MONGOD_BIN says /nowhere/mongod, which is no program: install MongoDB 6 or newer,"
        " or say where one is with MONGODB_URL or MONGOD_BIN."
    )
    assert small.left() == []


def test_tests_may_break_and_mend_one_part_of_a_suite(small: SmallSuite) -> None:
    settings = SuiteSettings(
        demo=False,
        environment=small.environment,
        environment_of={"planning": {"LOG_LEVEL": "DEBUG"}},
    )
    with Suite(small.folder, settings) as suite:
        assert suite.mongod is not None
        with MongoClient[dict[str, int]](suite.mongod.url) as client:
            client["planning"]["plans"].insert_one({"_id": 1})
        for name in (*SERVICES, GATEWAY):
            suite.kill(name)
            suite.start(name)
            with urlopen(suite.service_url(name), timeout=5) as answer:  # noqa: S310  # our own
                assert answer.status == 200
        assert suite.programs["planning"].environment["LOG_LEVEL"] == "DEBUG"
        assert suite.programs["directory"].environment["LOG_LEVEL"] == "INFO"
        with pytest.raises(AlreadyRunning):
            Suite(small.folder, settings).__enter__()
    with Suite(small.folder, settings) as suite:
        assert suite.mongod is not None
        with MongoClient[dict[str, int]](suite.mongod.url) as client:
            assert client["planning"]["plans"].count_documents({}) == 1
    assert small.left() == []
