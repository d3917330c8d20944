"""What those who run the suite see of it: services, queues, dead letters, traces."""
