"""Collection windows and schools' returns: asked, filled in, queried, accepted, published."""
