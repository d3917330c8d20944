"""Every forum on its rhythm, every action into the SIP and back."""
