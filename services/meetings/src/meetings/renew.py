"""`python -m meetings.renew`: seal every note of a 1:1 with the first of NOTES_KEYS, now.

Put a new key in front, restart every copy, run this, then take the old key away.
"""

import asyncio
import sys

from chassis.bus import SYSTEM
from chassis.clock import real_clock
from chassis.mongo_store import MongoStore
from chassis.settings import Settings
from meetings.one_to_ones.reactions.renew_seals import renew_some


async def renew_all(store: MongoStore) -> int:
    """Renew until no seal of an older key is left; gives how many were renewed."""
    renewed = 0
    while some := await store.transact(SYSTEM, renew_some):
        renewed += some
    return renewed


async def _main() -> None:
    store = MongoStore(Settings().mongodb_url, "meetings", real_clock)
    try:
        sys.stdout.write(f"{await renew_all(store)} notes sealed anew\n")
    finally:
        store.mongo.close()


if __name__ == "__main__":
    asyncio.run(_main())
