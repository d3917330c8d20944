"""An action as last told, and the counting of many."""
