"""The connection to SQLite, and what its failures mean."""
