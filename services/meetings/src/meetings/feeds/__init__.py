"""Calendars outside the suite: a file a meeting, and a private feed a person."""
