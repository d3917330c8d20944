"""The ways in: a local account, the trust's own provider, a demo person, the operator's code."""
