"""What the MongoDB driver says has gone wrong, in our own terms."""

from collections.abc import Generator
from contextlib import contextmanager

from bson.errors import BSONError
from pymongo.errors import (
    BulkWriteError,
    ConnectionFailure,
    DuplicateKeyError,
    ExecutionTimeout,
    PyMongoError,
    WTimeoutError,
)

from chassis.failures import Collided, Duplicate, Unavailable
from contracts.errors import Invalid

_DUPLICATE_KEY = 11_000


@contextmanager
def in_our_terms() -> Generator[None]:
    """Raise `Duplicate`, `Unavailable`, `Collided` or `Invalid` for what the driver raises."""
    try:
        yield
    except DuplicateKeyError as error:
        raise Duplicate(tuple((error.details or {}).get("keyPattern", ()))) from error
    except BulkWriteError as error:
        if any(one["code"] == _DUPLICATE_KEY for one in (error.details or {})["writeErrors"]):
            raise Duplicate(()) from error
        raise
    except (ConnectionFailure, ExecutionTimeout, WTimeoutError) as error:
        raise Unavailable("the database does not answer") from error
    except PyMongoError as error:
        if error.has_error_label("TransientTransactionError"):
            raise Collided from error
        raise
    except (BSONError, OverflowError, UnicodeEncodeError) as error:
        raise Invalid("there is a value here that cannot be kept") from error
