"""MongoDB is killed under people's hands and started: said clearly, over by itself."""

import threading
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

from httpx2 import Response

from suite_local.suite import Suite

SAID = ("unavailable", "2")


class Writer:
    """Somebody who goes on writing the first section, whatever the answer."""

    def __init__(self, school: Any) -> None:
        self.answers: list[Response] = []
        self.acknowledged = 0
        self._head, self._path = school.head.client, school.path
        plan = school.plan()
        self.version: int = plan["version"]
        self.section: str = plan["sections"][0]["key"]

    def write(self, edition: int) -> None:
        answer = self._head.put(
            f"{self._path}/sections/{self.section}",
            json={"text": f"Edition {edition}"},
            headers={"If-Match": f'"{self.version}"'},
        )
        self.answers.append(answer)
        if answer.is_success:
            self.version, self.acknowledged = answer.json()["version"], edition
        elif (now := self._head.get(self._path)).is_success:
            self.version = now.json()["version"]


@contextmanager
def at_work(*works: Callable[[], None]) -> Generator[None]:
    """Have several people go on with their work while inside; whatever one raises is raised."""
    done = threading.Event()

    def go_on(work: Callable[[], None]) -> None:
        while not done.is_set():
            work()

    with ThreadPoolExecutor(len(works)) as people:
        working = [people.submit(go_on, work) for work in works]
        try:
            yield
        finally:
            done.set()
            for one in working:
                one.result()


def test_a_database_restarted_under_way_is_said_and_comes_back_by_itself(
    suite: Suite, school: Any, until: Callable[..., Any]
) -> None:
    assert suite.mongod
    writer, editions, read = Writer(school), iter(range(1, 100_000)), list[Response]()
    processes = {name: program.pid for name, program in suite.programs.items()}

    def both(fared: Callable[[list[Response]], bool]) -> bool | None:
        return (fared(writer.answers) and fared(read)) or None

    with at_work(
        lambda: writer.write(next(editions)),
        lambda: read.append(school.ceo.client.get(school.path)),
    ):
        until(lambda: len(writer.answers) > 3 or None, "the work to be under way")
        suite.mongod.kill()
        until(lambda: both(failed), "the outage to be said", 30)
        suite.mongod.start()
        until(lambda: both(well), "the work to go on", 30)

    assert {name: program.pid for name, program in suite.programs.items()} == processes
    refused = [answer for answer in (*writer.answers, *read) if answer.status_code == 503]
    assert {(one.json()["code"], one.headers["Retry-After"]) for one in refused} == {SAID}
    assert {one.status_code for one in read} == {200, 503}
    assert {one.status_code for one in writer.answers} <= {200, 503, 409}
    text = school.plan()["sections"][0]["text"]
    assert int(text.removeprefix("Edition ")) >= writer.acknowledged > 0
    school.rate(school.milestones()[0]["id"])
    until(school.agreed, "what was announced, and this last, to be taken in", 60)


def failed(answers: list[Response]) -> bool:
    return any(answer.status_code == 503 for answer in answers[-3:])


def well(answers: list[Response]) -> bool:
    return all(answer.is_success for answer in answers[-3:])
