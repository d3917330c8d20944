"""Somebody of the trust: roles, how they are found, and what rows of a file mean for them."""
