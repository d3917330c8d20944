"""What plans learn from other facts, and from the passing of a term."""
