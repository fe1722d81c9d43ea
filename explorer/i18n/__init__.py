"""Sentences, reasons, dates and names of countries in the reader's language."""
