"""The engine: facts of meetings in, a reading out; nothing in it knows a clock or a store."""
