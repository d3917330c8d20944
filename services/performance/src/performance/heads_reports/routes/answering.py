"""Answering a change with the whole report as it now is, read in the same unit of work."""

from typing import Annotated

from fastapi import Query

from chassis.showing import showing
from chassis.store import LONGEST_PAGE
from performance.heads_reports.queries.shown import report_as_seen

Limit = Annotated[int, Query(ge=1, le=LONGEST_PAGE)]

shown_after = showing(report_as_seen)
