"""The country panel and the Countries list."""
