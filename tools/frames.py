"""The window of degrees a country is shown in: its main parts, without what lies far away."""

from __future__ import annotations

import shapely
from shapely import MultiPolygon

Frame = tuple[float, float, float, float]

# Giants whose whole box would swallow their neighbours: where nearly all their people live.
BY_HAND: dict[str, Frame] = {
    "RU": (27, 41, 130, 64),
    "US": (-125, 24, -66, 50),
    "CA": (-130, 42, -52, 60),
    "CN": (75, 18, 135, 53.5),
    "AQ": (-169, -90, 191, -60),
}
NEAR_DEGREES = 8.0
BESIDE_DEGREES = 2.0
SHARE_OF_BIGGEST = 0.004


def frame(code: str, shape: MultiPolygon) -> Frame:
    """Return west, south, east, north in degrees (east may exceed 180, west never exceeds east)."""
    if code in BY_HAND:
        return BY_HAND[code]
    biggest = max(shape.geoms, key=lambda part: part.area)
    floor = biggest.area * SHARE_OF_BIGGEST
    main = []
    for part in shape.geoms:
        away = shapely.distance(part, biggest)
        if away <= BESIDE_DEGREES or (away <= NEAR_DEGREES and part.area >= floor):
            main.append(part)
    west, south, east, north = MultiPolygon(main).bounds
    return (west, south, east, north)
