"""What whoever keeps the suite running sees of it: ids, names of things and timings (R111, R114).

Nothing here can hold a person's name, an address or somebody's words.
"""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AwareDatetime, StringConstraints

from contracts.base import Frozen

State = Literal["up", "away"]
TraceId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
ServiceName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z-]{0,40}$")]


class Readiness(Frozen):
    """Whether one process can do its work; without the broker it still reads and saves."""

    ready: bool
    store: State
    broker: State


class OpsServiceView(Frozen):
    """One service as the gateway reaches it now; `readiness` is None when it does not answer.

    `milliseconds` is how long it took to say so, None for the gateway itself. How many copies
    stand behind the address is not to be seen here: each copy is a consumer of the queue.
    """

    name: str
    readiness: Readiness | None
    milliseconds: float | None


class OpsServicesView(Frozen):
    """Every service, the gateway last."""

    at: AwareDatetime
    services: tuple[OpsServiceView, ...]


class QueueKind(StrEnum):
    """What waits in a queue: work, work to try again, or what was given up."""

    WORK = "work"
    RETRY = "retry"
    DEAD = "dead"


class QueueView(Frozen):
    """One queue: how many messages wait, how many are being worked on, and by how many copies."""

    name: str
    service: str
    kind: QueueKind
    waiting: int
    in_hand: int
    consumers: int


class QueuesView(Frozen):
    """The services' queues by the broker's own word, some seconds old.

    `away` says why there are none: no management address was set, or nothing answers there.
    """

    away: Literal["not-set", "silent"] | None
    queues: tuple[QueueView, ...]


class DeadLetterView(Frozen):
    """A message a service gave up: which, about what, why and when; never what it says."""

    id: str
    type: str
    subject: str | None
    reason: str
    attempts: int
    died: str | None
    trace_id: str | None


class ServiceDeadLettersView(Frozen):
    """One service's dead letters, oldest first; None when it could not be asked."""

    service: str
    letters: tuple[DeadLetterView, ...] | None


class DeadLettersView(Frozen):
    """The dead letters of every service."""

    services: tuple[ServiceDeadLettersView, ...]


class Replay(Frozen):
    """Whose dead letters to send on their way again."""

    service: ServiceName


class ReplayedView(Frozen):
    """How many messages went back into the service's queue."""

    service: str
    count: int


class TraceSummaryView(Frozen):
    """One user action or one job, through however many services it went."""

    id: str
    name: str
    began: AwareDatetime
    milliseconds: float
    services: tuple[str, ...]
    spans: int
    failed: bool


class TracesView(Frozen):
    """What was done lately, the newest first; `where` names who keeps traces if not this suite."""

    where: str | None
    traces: tuple[TraceSummaryView, ...]


class SpanView(Frozen):
    """One piece of work in a trace; times in milliseconds, `starts_after` from the trace's start.

    `attributes` has only names every span may carry: routes, queues, message ids, collections.
    """

    id: str
    parent_id: str | None
    service: str
    name: str
    starts_after: float
    milliseconds: float
    failed: bool
    attributes: dict[str, str]


class TraceView(Frozen):
    """A whole trace, its spans in the order in which they began."""

    summary: TraceSummaryView
    spans: tuple[SpanView, ...]
