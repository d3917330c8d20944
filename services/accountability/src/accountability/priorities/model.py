"""A cycle's trust priorities, kept so that the grid can name them while planning is away."""

from contracts.base import Aggregate
from contracts.planning import PriorityFacts


class CyclePriorities(Aggregate):
    """One cycle's priorities in order; the id is the cycle, `sequence` planning's version."""

    priorities: tuple[PriorityFacts, ...]
    sequence: int
