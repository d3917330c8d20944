"""Stavermarsh's Headteacher's Reports, one at each point of their life."""

from typing import Any

from access_rows_heads_reports import TERMS

import performance.examples_of_heads_reports as reported
from contracts.performance import HeadsReportState
from performance.heads_reports.model.edition import Edition


def what_heads_reports_keep() -> dict[str, Any]:
    """Give a report for each term, and two publications of the published one."""
    reports = {state: reported.a_report(state, term=term) for state, term in TERMS.items()}
    published = reports[HeadsReportState.PUBLISHED]
    editions = [Edition.of(published.but(editions=n), reported.SIGNED) for n in (1, 2)]
    return {
        **reported.what_reports_know(),
        "heads_reports": [report.but(version=1) for report in reports.values()],
        "heads_report_editions": [one.but(version=1) for one in editions],
    }
