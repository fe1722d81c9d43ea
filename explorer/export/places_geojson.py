"""Events and countries as GeoJSON (RFC 7946): points with their dates, counts and positions."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from explorer.export import placemarks
from explorer.export.placemarks import Placemark
from explorer.export.stamp import Stamp
from explorer.model import Dossier


def encode(dossiers: Sequence[Dossier], stamp: Stamp) -> bytes:
    """Return the placemarks of the dossiers as one feature collection, indented."""
    features = [_feature(mark) for dossier in dossiers for mark in placemarks.of_dossier(dossier)]
    collection = {
        "type": "FeatureCollection",
        "generator": stamp.program,
        "borders": stamp.borders,
        "features": features,
    }
    return msgspec.json.format(msgspec.json.encode(collection), indent=2) + b"\n"


def _feature(mark: Placemark) -> dict[str, object]:
    return {
        "type": "Feature",
        "id": mark.id,
        "geometry": {"type": "Point", "coordinates": [mark.lon, mark.lat]},
        "properties": {
            "kind": mark.kind,
            "name": mark.name,
            "located": mark.located,
            **mark.facts,
        },
    }
