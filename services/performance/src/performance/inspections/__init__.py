"""What Ofsted found at each school, kept by the files it came from; every slice may ask."""
