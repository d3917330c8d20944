"""Making, renewing and ending an address."""
