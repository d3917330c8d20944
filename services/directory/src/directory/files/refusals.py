"""Why a file, or what it says, is not taken."""

from collections.abc import Sequence

from contracts.base import Frozen
from contracts.errors import Invalid


class ImportRefused(Invalid):
    """Some rows cannot be taken over, so none was; `rows` says which and why."""

    code = "import-refused"

    def __init__(self, refused: Sequence[Frozen]) -> None:
        count = len(refused)
        words = "1 row needs" if count == 1 else f"{count} rows need"
        rows = [row.model_dump(mode="json") for row in refused]
        super().__init__(f"nothing was imported: {words} another look", rows=rows)
