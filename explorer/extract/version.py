"""Which version of the reading rules this is: articles read by older ones are read again."""

from __future__ import annotations

VERSION = 14
"""Grows with each change of `extract/`, `text/` or `gazetteer/` by which articles read otherwise.

Kept articles whose version is smaller (0: unknown) are read anew when they are opened or come in
again; corrections are laid over the new reading.
"""
