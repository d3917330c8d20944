"""Load the packages whose folders bear their names, before pytest looks into those folders.

In importlib mode `contracts/tests/test_x.py` is the module `contracts.tests.test_x`; were the real
`contracts` not there first, pytest would put an empty one in its place.
"""

import chassis
import contracts
import gateway

__all__ = ["chassis", "contracts", "gateway"]
