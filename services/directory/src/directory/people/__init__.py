"""People: who they are, what they do where, and who the gateway may let in."""
