"""What risk keeps of others' facts."""
