"""Tiers, and the facts they are judged by, in MongoDB."""
