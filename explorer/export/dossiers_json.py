"""Dossiers as they are: reading the file again gives the same state."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.export.stamp import Stamp
from explorer.files import dossier_file
from explorer.model import Dossier


def encode(dossiers: Sequence[Dossier], stamp: Stamp) -> bytes:
    """Return one dossier as readable JSON, several as JSON Lines (UTF-8).

    The format has no room for the stamp: borders belong to a map, and there is none in it.
    """
    if len(dossiers) == 1:
        return dossier_file.encode(dossiers[0]) + b"\n"
    return b"".join(dossier_file.encode(dossier, indent=0) + b"\n" for dossier in dossiers)
