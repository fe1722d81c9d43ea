"""The search sidebar."""
