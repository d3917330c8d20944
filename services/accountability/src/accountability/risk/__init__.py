"""Risk tiers as last set, for the row; why they were set stays in performance (R60, R62)."""
