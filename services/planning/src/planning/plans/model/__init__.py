"""The improvement plan and everything that can become of it; pure values and functions."""
