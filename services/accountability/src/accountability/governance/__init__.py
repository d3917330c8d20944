"""Boards: presented to, updated, and what they still ask (§4.2, view 10); enquiries in numbers."""
