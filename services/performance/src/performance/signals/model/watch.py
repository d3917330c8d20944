"""That a school was judged: whoever judges it at the same time has to look again."""

from typing import Self

from contracts.schools import SchoolOwned


class Watch(SchoolOwned):
    """Counts judgements, so that each is made on what the one before it left."""

    judgements: int = 0

    def judged(self) -> Self:
        """Count one more."""
        return self.but(judgements=self.judgements + 1)
