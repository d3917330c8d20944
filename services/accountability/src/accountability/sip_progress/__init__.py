"""SIP progress: each plan's milestones as last heard, whatever order the facts came in."""
