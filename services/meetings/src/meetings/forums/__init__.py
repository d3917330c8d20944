"""Forums: who meets, to which rule, and who leads (R34, R39)."""
