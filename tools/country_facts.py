"""What is known of each country besides its shape: names, label points, areas, neighbours."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from tools.border_views import UN_MERGES, Coverage
from tools.frames import frame
from tools.label_points import area_km2, label_point

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
NAMES = {
    "XC": "Northern Cyprus",
    "XS": "Somaliland",
    "XG": "Siachen Glacier",
}
A3 = {"XC": "XCN", "XS": "XSL", "XG": "XSG", "XK": "XKX"}

# Lands with an ISO code of their own that both sources draw as part of another country.
WITHIN = {
    "GF": "FR",
    "GP": "FR",
    "MQ": "FR",
    "RE": "FR",
    "YT": "FR",
    "BQ": "NL",
    "SJ": "NO",
    "BV": "NO",
    "UM": "US",
}
AREAS_UNLISTED = {"SJ": 61400}


def country_facts(
    un_based: Coverage, de_facto: Coverage, listed: list[dict[str, Any]]
) -> dict[str, dict[str, Any]]:
    """Return a record per code: the UN-based view's countries, the de-facto view's own, the rest.

    `listed` are the entries of npm's world-countries.
    """
    facts = _of_view(un_based, _by_code(listed))
    own = {c: s for c, s in _of_view(de_facto, _by_code(listed)).items() if c not in facts}
    for code, record in own.items():
        record |= {"within": UN_MERGES[code], "view": "de-facto"}
    return dict(sorted((facts | own | _undrawn(_by_code(listed))).items()))


def _by_code(listed: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {entry["cca2"]: entry for entry in listed}


def _of_view(view: Coverage, listed: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    beside = neighbours(view, _listed_pairs(listed))
    return {
        code: _names(code, listed) | _measures(code, shape) | {"neighbours": beside[code]}
        for code, shape in view.items()
    }


def _names(code: str, listed: dict[str, dict[str, Any]]) -> dict[str, Any]:
    entry = listed.get(code, {})
    # As the gazetteer calls it, so that map, lists and panel have one name for one country.
    name = NAMES.get(code) or _gazetteer().get(code) or entry["name"]["common"]
    return {"code": code, "a3": A3.get(code) or entry["cca3"], "name": name}


@cache
def _gazetteer() -> dict[str, str]:
    rows = json.loads((RESOURCES / "gazetteers" / "countries.json").read_text(encoding="utf-8"))
    return {code: row["name"] for code, row in rows.items()}


def _measures(code: str, shape: shapely.MultiPolygon) -> dict[str, Any]:
    label = label_point(shape)
    record: dict[str, Any] = {
        "anchor": [round(label.lon, 3), round(label.lat, 3)],
        "radius_km": _short(label.radius_km),
        "area_km2": _short(area_km2(shape)),
        "frame": [round(side, 2) for side in frame(code, shape)],
    }
    if label.others:
        record["anchors"] = [[round(x, 2), round(y, 2), round(h)] for x, y, h in label.others]
    return record


def _short(number: float) -> float:
    """Round to a whole number where that loses nothing worth having."""
    return round(number) if number >= 100 else round(number, 1 if number >= 1 else 2)


def _undrawn(listed: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    records = {}
    for code, within in WITHIN.items():
        entry = listed[code]
        lat, lon = entry["latlng"]
        area = AREAS_UNLISTED.get(code) or entry["area"]
        records[code] = _names(code, listed) | {
            "within": within,
            "anchor": [round(lon, 3), round(lat, 3)],
            "radius_km": _short((area / np.pi) ** 0.5 / 2),
            "area_km2": area,
            "frame": [round(lon - 2, 2), round(lat - 2, 2), round(lon + 2, 2), round(lat + 2, 2)],
            "neighbours": [],
        }
    return records


def _listed_pairs(listed: dict[str, dict[str, Any]]) -> set[tuple[str, str]]:
    short = {entry["cca3"]: code for code, entry in listed.items()}
    return {(code, short[a3]) for code, entry in listed.items() for a3 in entry["borders"]}


def neighbours(view: Coverage, listed: set[tuple[str, str]]) -> dict[str, list[str]]:
    """Return for each code the codes it shares a stretch of border with, sorted.

    Borders too short for the scale (Botswana and Zambia: 150 m) touch in a point only; those count
    where world-countries lists the pair.
    """
    codes, shapes = list(view), np.array(list(view.values()))
    left, right = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    pairs = [(a, b) for a, b in zip(left, right, strict=True) if a < b]
    found: dict[str, list[str]] = {code: [] for code in codes}
    for a, b in pairs:
        shared = shapely.intersection(shapes[a], shapes[b]).length
        if shared > 0 or (codes[a], codes[b]) in listed:
            found[codes[a]].append(codes[b])
            found[codes[b]].append(codes[a])
    return {code: sorted(near) for code, near in found.items()}
