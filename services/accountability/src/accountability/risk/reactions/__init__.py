"""How tiers are kept in step with performance."""
