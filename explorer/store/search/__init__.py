"""Search: a query becomes a question to FTS5, its answers become rows."""
