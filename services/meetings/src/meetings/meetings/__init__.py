"""Meetings of every forum: planned, held, minuted, and what is put on their agendas."""
