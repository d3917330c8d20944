"""What an administrator may correct without waiting for a release."""
