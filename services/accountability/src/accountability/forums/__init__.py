"""Forums' names, kept so that ledger and book can name them while meetings is away."""
