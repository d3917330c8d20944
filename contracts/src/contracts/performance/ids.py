"""What performance's records are called by everywhere."""

from typing import NewType

MeasureCode = NewType("MeasureCode", str)
"""A measure's own word, kebab-case: "attainment-8"."""
ImportId = NewType("ImportId", str)
CollectionId = NewType("CollectionId", str)
ReturnId = NewType("ReturnId", str)
SignalId = NewType("SignalId", str)
HeadsReportId = NewType("HeadsReportId", str)
