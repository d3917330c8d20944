"""Runs the suite on one machine without containers, and lends its parts to tests.

Only for local use: the mongod it falls back to is SSPL-licensed and belongs in no image.
"""
