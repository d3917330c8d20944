"""Reports as they are shown, compared and printed."""
