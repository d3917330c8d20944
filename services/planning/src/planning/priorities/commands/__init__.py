"""What the CEO may do with a cycle's priorities."""
