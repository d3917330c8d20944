"""Trust settings: each number of K1-K17 that the brief left for the trust to say."""
