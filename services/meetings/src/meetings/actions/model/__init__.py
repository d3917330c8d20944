"""An action, its rules, and what actions know of plans."""
