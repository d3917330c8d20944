"""A milestone: promised by a term's end, rated again and again, remarked upon."""

from datetime import date
from typing import Self

from pydantic import AwareDatetime

from contracts.api.planning import Evidence, MilestoneBody, RatingBody
from contracts.base import Frozen
from contracts.directory import Cycle
from contracts.people import PersonId
from contracts.planning import MilestoneFacts, MilestoneId, Rating, TermNumber
from planning.plans.model.refusals import ReasonRequired, TooMany

MOST_RATINGS = 40
MOST_COMMENTS = 40

_RANK = {
    Rating.NOT_STARTED: 0,
    Rating.OFF_TRACK: 1,
    Rating.AT_RISK: 2,
    Rating.ON_TRACK: 3,
    Rating.EMBEDDED: 4,
}


class Signed(Frozen):
    """Who did something, and when."""

    by: PersonId
    at: AwareDatetime


class RatingGiven(Frozen):
    """A rating as it was given; `cycle` tells a carried milestone's years apart."""

    rating: Rating
    note: str
    evidence: tuple[Evidence, ...]
    signed: Signed
    cycle: Cycle


class Comment(Frozen):
    """A remark about a milestone."""

    id: str
    text: str
    signed: Signed


class Milestone(Frozen):
    """One promised step. `ratings` is oldest first; `overdue_since` is the day after its term."""

    id: MilestoneId
    title: str
    term: TermNumber
    rating: Rating = Rating.NOT_STARTED
    ratings: tuple[RatingGiven, ...] = ()
    comments: tuple[Comment, ...] = ()
    overdue_since: date | None = None

    def reworded(self, body: MilestoneBody) -> Self:
        """Change title or term; moved to another term, it is no longer late for the old one."""
        since = self.overdue_since if body.term == self.term else None
        return self.but(title=body.title, term=body.term, overdue_since=since)

    def rated(self, body: RatingBody, signed: Signed, cycle: Cycle) -> Self:
        """Say how it stands; slipping back needs a reason."""
        if _RANK[body.rating] < _RANK[self.rating] and not body.note:
            raise ReasonRequired(f"this would slip back from {self.rating}: say why")
        if len(self.ratings) >= MOST_RATINGS:
            raise TooMany(f"a milestone keeps at most {MOST_RATINGS} ratings")
        given = RatingGiven(
            rating=body.rating,
            note=body.note,
            evidence=body.evidence,
            signed=signed,
            cycle=cycle,
        )
        since = self.overdue_since if body.rating is Rating.NOT_STARTED else None
        return self.but(rating=body.rating, ratings=(*self.ratings, given), overdue_since=since)

    def remarked(self, comment: Comment) -> Self:
        """Add a remark."""
        if len(self.comments) >= MOST_COMMENTS:
            raise TooMany(f"a milestone keeps at most {MOST_COMMENTS} comments")
        return self.but(comments=(*self.comments, comment))

    def carried(self, new_id: MilestoneId) -> Self:
        """Begin it again in a new cycle: not started, its past ratings kept (R5)."""
        return self.but(id=new_id, rating=Rating.NOT_STARTED, comments=(), overdue_since=None)

    @property
    def latest(self) -> RatingGiven | None:
        """The rating it stands at; None while it is only promised, or carried and not rated."""
        last = self.ratings[-1] if self.ratings else None
        return last if last and last.rating is self.rating else None

    @property
    def _before_latest(self) -> Rating | None:
        if self.latest is None:
            return None
        before = [given for given in self.ratings[:-1] if given.cycle == self.latest.cycle]
        return before[-1].rating if before else Rating.NOT_STARTED

    def facts(self) -> MilestoneFacts:
        """Tell what others may know of it."""
        return MilestoneFacts(
            milestone_id=self.id,
            term=self.term,
            rating=self.rating,
            previous=self._before_latest,
            rated_at=self.latest.signed.at if self.latest else None,
            overdue=self.overdue_since is not None,
        )
