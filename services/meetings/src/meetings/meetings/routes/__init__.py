"""Meetings over HTTP."""
