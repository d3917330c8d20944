"""What every service is built on: web, store, bus and telemetry, with no word of the domain."""
