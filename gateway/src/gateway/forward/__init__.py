"""Handing requests on to the services, and their answers back."""
