"""Calendars as the directory last published them: the terms to regroup by (R104)."""
