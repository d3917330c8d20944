"""The broker goes while a Head works: nobody waits for it, nothing is lost."""

from collections.abc import Callable
from time import monotonic
from typing import Any

from suite_local.suite import Suite

AT_ONCE_SECONDS = 3
RETURN_SECONDS = 30


def test_a_rating_is_taken_at_once_and_the_row_moves_when_the_broker_is_back(
    suite: Suite, school: Any, readiness: Callable[[str], Any], until: Callable[..., Any]
) -> None:
    assert suite.rabbitmq
    before, milestone = school.row(), school.milestones()[0]["id"]
    suite.rabbitmq.stop()
    until(lambda: readiness("planning")["broker"] == "away" or None, "planning to notice")

    began = monotonic()
    school.rate(milestone)
    assert monotonic() - began < AT_ONCE_SECONDS
    assert readiness("planning") == {"ready": True, "store": "up", "broker": "away"}
    assert school.row()["version"] == before["version"]

    suite.rabbitmq.start()
    after = until(school.agreed, "the row to move", RETURN_SECONDS)
    assert after["version"] == before["version"] + 1


def test_killed_between_its_write_and_the_publish_planning_announces_it_when_it_is_back(
    suite: Suite, school: Any, kept: Any, until: Callable[..., Any]
) -> None:
    assert suite.rabbitmq
    before, milestone = school.row(), school.milestones()[1]["id"]
    suite.rabbitmq.kill()
    rating = school.rate(milestone)
    suite.kill("planning")

    plan = kept["planning"]["plans"].find_one({"_id": school.path.rpartition("/")[2]})
    waiting = [(fact["type"], fact["data"]["rating"]) for fact in plan["outbox"]]
    assert waiting == [("planning.milestone-rated.v1", rating)]

    suite.start("planning")
    suite.rabbitmq.start()
    after = until(school.agreed, "the row to move", RETURN_SECONDS)
    assert after["version"] == before["version"] + 1
