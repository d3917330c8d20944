"""An import that was looked at, Stavermarsh's columns and its last inspection."""

from typing import Any

from chassis.testing import NOW
from performance.examples_of_imports import (
    STAVERMARSH,
    columns_of_stavermarsh,
    what_imports_keep,
)
from performance.examples_of_inspections import an_inspection
from performance.inspections.model import InspectionLayer, SchoolInspections


def what_imports_and_inspections_keep() -> dict[str, Any]:
    """Seed both."""
    layer = InspectionLayer(origin="october", laid_at=NOW, inspections=(an_inspection(),))
    inspected = SchoolInspections(id=STAVERMARSH, school_id=STAVERMARSH, layers=(layer,))
    return {
        **what_imports_keep(),
        "columns": [columns_of_stavermarsh()],
        "inspections": [inspected],
    }
