"""Signals by school: figures beyond a threshold of the trust, until they recover (R91)."""
