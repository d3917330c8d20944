"""TCP ports on 127.0.0.1: free ones, and ones kept from one start to the next."""

import secrets
import socket
from contextlib import suppress
from pathlib import Path

# Below the range the kernel hands to outgoing connections, so none of those takes one meanwhile.
_OURS = range(20000, 30000)


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
    """Choose a port at random, so that suites starting together rarely meet."""
    while not is_free(port := secrets.choice(_OURS)):
        pass
    return port


def first_free_from(port: int) -> int:
    """Give this port, or the next free one if another program has it."""
    while not is_free(port):
        port += 1
    return port


def kept_port(folder: Path, name: str) -> int:
    """Give the port this name had in this folder last time, if it is still to be had."""
    note = folder / "ports" / name
    if note.exists() and is_free(port := int(note.read_text())):
        return port
    note.parent.mkdir(parents=True, exist_ok=True)
    others = {int(other.read_text()) for other in note.parent.iterdir() if other != note}
    while (port := free_port()) in others:
        pass
    note.write_text(str(port))
    return port
