"""What a forum is called by everywhere."""

from typing import NewType

ForumId = NewType("ForumId", str)
"""A network's own id; "one-to-one-<school id>" and "support-<school id>" for pairs of people."""
