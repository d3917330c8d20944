"""The trust's own template: a row for each school, year, measure and group."""

from contracts.performance import Source
from performance.files.layouts import Layout, Shape

FIELDS = (
    *("urn", "academic_year", "measure_code", "breakdown"),
    *("value", "cohort", "status", "source"),
)
"""The template's headings, in the order in which they are documented."""

TEMPLATE = Layout(
    code="template",
    kind="the trust's template",
    shape=Shape.LONG,
    source=Source.SCHOOL,
    dataset=None,
    urn="urn",
    year="academic_year",
    version="status",
    needed=FIELDS,
)
