"""Corrections: an edit is a value, applied, taken back, replayed, packed; one module a part."""
