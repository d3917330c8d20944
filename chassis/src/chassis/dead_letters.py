"""What nobody could take in: to be looked at, and sent on its way again once the cause is gone.

`python -m chassis.dead_letters list|replay <service>`
"""

import argparse
import asyncio
import json
import re
import sys

from chassis.failures import Unavailable
from chassis.lines import opened
from chassis.parcels import Arrival, Parcel, unpacked
from chassis.settings import Settings
from chassis.topology import ATTEMPT, DIED, REASON, Queues
from contracts.base import Frozen

LISTED = 500
_TRACE = re.compile(r"[0-9a-f]{2}-([0-9a-f]{32})-")


class DeadLetter(Frozen):
    """A message given up: which, about what, why and when; never what it says."""

    id: str
    type: str
    subject: str | None
    reason: str
    attempts: int
    died: str | None
    trace_id: str | None


async def listed(url: str, service: str, *, limit: int = LISTED) -> list[DeadLetter]:
    """List the oldest dead letters of a service; they stay where they are."""
    async with opened(url) as line:
        drawn: list[Arrival] = []
        while len(drawn) < limit and (arrival := await line.next_of(Queues(service).dead)):
            drawn.append(arrival)
        for arrival in drawn:
            await arrival.put_back()
        return [_described(arrival.parcel) for arrival in drawn]


async def replayed(url: str, service: str) -> int:
    """Send every dead letter of a service back into its queue; gives how many."""
    queues = Queues(service)
    async with opened(url, prefetch=1) as line:
        count = await line.waiting(queues.dead)
        for sent in range(count):
            arrival = await line.next_of(queues.dead)
            if arrival is None:
                return sent
            try:
                await line.publish(_fresh(arrival.parcel), to_queue=queues.own)
            except Unavailable:
                await arrival.put_back()
                raise
            await arrival.take()
        return count


def _described(parcel: Parcel) -> DeadLetter:
    try:
        subject = unpacked(parcel).subject
    except ValueError:
        subject = None
    return DeadLetter(
        id=parcel.id,
        type=parcel.kind,
        subject=subject,
        reason=str(parcel.headers.get(REASON, "delivered-too-often")),
        attempts=int(parcel.headers.get(ATTEMPT, 0)) + 1,
        died=str(parcel.headers[DIED]) if DIED in parcel.headers else None,
        trace_id=_trace_of(parcel),
    )


def _trace_of(parcel: Parcel) -> str | None:
    """Read which trace a message belongs to out of its W3C traceparent."""
    found = _TRACE.match(str(parcel.headers.get("traceparent", "")))
    return found[1] if found else None


def _fresh(parcel: Parcel) -> Parcel:
    """Copy a message as it first came, with its trace and nothing else."""
    kept = {name: value for name, value in parcel.headers.items() if name == "traceparent"}
    return Parcel(parcel.id, parcel.kind, parcel.body, kept)


async def _act(act: str, service: str) -> str:
    url = Settings().amqp_url
    if act == "replay":
        return f"{await replayed(url, service)} sent again\n"
    letters = await listed(url, service)
    return "".join(f"{json.dumps(letter.model_dump())}\n" for letter in letters)


def main() -> int:
    """List or replay from the command line, at the broker the environment names."""
    parser = argparse.ArgumentParser(prog="dead_letters", description=__doc__)
    parser.add_argument("act", choices=("list", "replay"))
    parser.add_argument("service")
    asked = parser.parse_args()
    try:
        sys.stdout.write(asyncio.run(_act(asked.act, asked.service)))
    except Unavailable as away:
        sys.stderr.write(f"{away}: is AMQP_URL right, and the service's queue there?\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
