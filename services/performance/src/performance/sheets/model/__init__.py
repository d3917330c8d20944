"""What a sheet is, and how it keeps small groups to itself (R94)."""
