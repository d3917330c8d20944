"""An inbox action, its rules, and what the inbox knows of plans and forums."""
