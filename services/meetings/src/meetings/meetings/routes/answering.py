"""Answering a change with the whole meeting as it now is, read in the same unit of work."""

from typing import Annotated

from fastapi import Query

from chassis.showing import showing
from chassis.store import LONGEST_PAGE
from meetings.meetings.queries.shown import meeting_as_seen

Limit = Annotated[int, Query(ge=1, le=LONGEST_PAGE)]


shown_after = showing(meeting_as_seen)
