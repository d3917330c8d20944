"""Put performance together."""

from fastapi import FastAPI

from chassis.serve import serve
from chassis.service import Service, Snapshot
from performance.collections.queries.about_me import (
    figures_entered,
    returns_moved,
    windows_opened,
    words_in_returns,
)
from performance.collections.repository import Collections, Returns
from performance.collections.routes import collections, returns
from performance.headlines.routes import exports as headline_exports
from performance.headlines.routes import pages as headlines
from performance.heads_reports.queries.about_me import reports_moved, reports_written
from performance.heads_reports.repository.reports import Editions as ReportEditions
from performance.heads_reports.repository.reports import HeadsReports
from performance.heads_reports.routes import editions as report_editions
from performance.heads_reports.routes import export as report_export
from performance.heads_reports.routes import reports as heads_reports
from performance.heads_reports.routes import states as report_states
from performance.imports.queries.about_me import columns_matched, imports_brought
from performance.imports.reactions.sweep_imports import sweep_imports
from performance.imports.repository import Imports, RememberedColumns, Skipped, StagedParts
from performance.imports.routes import columns, files, imports
from performance.inspections import routes as inspections
from performance.inspections.model import SchoolInspections
from performance.inspections.repository import Inspections
from performance.known.repository import (
    KnownActions,
    KnownCalendars,
    KnownPlans,
    KnownPrioritiesOfCycles,
    KnownSchools,
)
from performance.measures import routes as measures
from performance.measures.queries import years_corrected
from performance.measures.repository import MeasureYearsOfTrust
from performance.risk import routes as risk
from performance.risk.model.assessment import RiskAssessment
from performance.risk.queries import assessments_made
from performance.risk.repository.facts import KnownDatasetsOfSchools, KnownSignals
from performance.risk.repository.tiers import RiskAssessments
from performance.sheets.model.sheet import Sheet
from performance.sheets.repository import AreaSheets, Holdings, Sheets
from performance.signals import routes as signals
from performance.signals.model.signal import Signal
from performance.signals.model.thresholds import Thresholds
from performance.signals.queries import thresholds_set
from performance.signals.repository import Signals, ThresholdsOfTrust, Watches
from performance.subscriptions import SUBSCRIPTIONS

PERFORMANCE = Service(
    name="performance",
    routers=[
        collections.router,
        columns.router,
        files.router,
        headline_exports.router,
        headlines.router,
        heads_reports.router,
        imports.router,
        inspections.router,
        measures.router,
        report_editions.router,
        report_export.router,
        report_states.router,
        returns.router,
        risk.router,
        signals.router,
    ],
    repositories=[
        AreaSheets,
        Collections,
        HeadsReports,
        Holdings,
        Imports,
        Inspections,
        KnownActions,
        KnownCalendars,
        KnownDatasetsOfSchools,
        KnownPlans,
        KnownPrioritiesOfCycles,
        KnownSchools,
        KnownSignals,
        MeasureYearsOfTrust,
        RememberedColumns,
        ReportEditions,
        Returns,
        RiskAssessments,
        Sheets,
        Signals,
        Skipped,
        StagedParts,
        ThresholdsOfTrust,
        Watches,
    ],
    subscriptions=SUBSCRIPTIONS,
    daily=[sweep_imports],
    uploads=dict.fromkeys(("/imports/{import_id}/file", "/imports/read"), files.LARGEST_FILE),
    snapshots=[
        Snapshot(Inspections, SchoolInspections.old_grade_told),
        Snapshot(Inspections, SchoolInspections.report_card_told),
        Snapshot(RiskAssessments, RiskAssessment.snapshot),
        Snapshot(Sheets, Sheet.told),
        Snapshot(Signals, Signal.snapshot),
        Snapshot(ThresholdsOfTrust, Thresholds.snapshot),
    ],
    about=[
        assessments_made,
        columns_matched,
        figures_entered,
        imports_brought,
        reports_moved,
        reports_written,
        returns_moved,
        thresholds_set,
        windows_opened,
        words_in_returns,
        years_corrected,
    ],
)


def service() -> FastAPI:
    """Build performance from its environment."""
    return serve(PERFORMANCE)
