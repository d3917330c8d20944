"""What every service is built on: web, store, bus and telemetry, without a school word."""
