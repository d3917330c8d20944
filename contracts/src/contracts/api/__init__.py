"""The bodies and views of each API, as the browser and the generated client see them."""
