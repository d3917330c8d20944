"""How the ledger is kept in step with meetings, one effect to a file."""
