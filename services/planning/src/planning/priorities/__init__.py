"""Trust priorities: what every school's plan answers, cycle by cycle."""
