"""TCP ports on 127.0.0.1: free ones, and ones kept from one start to the next.

A port given out stays this process's own until it ends, so that suites starting together, in one
process or in several, never meet on a port that neither has opened yet.
"""

import fcntl
import os
import secrets
import socket
import tempfile
from contextlib import suppress
from pathlib import Path

# Below the range the kernel hands to outgoing connections, so none of those takes one meanwhile.
_OURS = range(20000, 30000)

_reserved: dict[int, int] = {}


def is_free(port: int) -> bool:
    """Say whether nothing listens there now."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def answers(port: int) -> bool:
    """Say whether something listens there now and takes a call."""
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
        return True
    return False


def free_port() -> int:
    """Choose a port at random among those that nobody has or is about to have."""
    while True:
        port = secrets.choice(_OURS)
        if port not in _reserved and _reserve(port):
            return port


def first_free_from(port: int) -> int:
    """Give this port, or the next free one if another program has it."""
    while not _reserve(port):
        port += 1
    return port


def kept_port(folder: Path, name: str) -> int:
    """Give the port this name had in this folder last time, if it is still to be had."""
    note = folder / "ports" / name
    if note.exists() and _reserve(port := int(note.read_text())):
        return port
    note.parent.mkdir(parents=True, exist_ok=True)
    note.write_text(str(port := free_port()))
    return port


def _reserve(port: int) -> bool:
    """Keep a free port from other runners; the kernel gives it back when this process ends."""
    if not is_free(port):
        return False
    if port in _reserved:
        return True
    folder = Path(tempfile.gettempdir()) / f"suite-ports-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    lock = os.open(folder / str(port), os.O_CREAT | os.O_RDWR)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(lock)
        return False
    _reserved[port] = lock
    return True
