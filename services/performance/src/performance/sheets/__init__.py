"""The figures of every school, layer upon layer, and what of them may be seen."""
