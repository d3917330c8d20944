"""The Headteacher's Report: half written by facts, finished by the Head, read by governors."""
