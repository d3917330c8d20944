"""The one door: sign-in, access, forwarding, live updates."""
