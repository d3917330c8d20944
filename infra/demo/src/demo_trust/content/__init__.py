"""What the files under `ashlode/` say, read into plain values and checked."""
