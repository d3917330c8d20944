"""Presentations, updates and questions, pure."""
