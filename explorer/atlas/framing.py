"""Which part of the world a set of countries is shown in, and in which projection.

Plain Python over `countries.json`, fast enough for every change of the set. All distances are
taken on the sphere, so a frame never runs the wrong way round the world; far-away parts (French
Guiana, Alaska) are left out of the countries' own frames already.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import acos, asin, atan2, cos, degrees, hypot, radians, sin
from typing import Literal

import msgspec

from explorer.atlas.countries import Frame, country
from explorer.atlas.projection import EqualEarth, Laea, Point, Projection

WIDEST = 60.0
"""Degrees from the centre of a region to its rim; what needs more is shown on the world."""
WIDEST_SPAN = 75.0
"""Degrees of longitude from a region's middle to its rim."""
MOST_TILT = 45.0
NEARBY_FACTOR = 1.6
NEARBY_AT_LEAST = 12.0
OVER_WIDE = 80.0
WIDE_AT_LEAST = 22.0
LEFT_OUT_AT_MOST = 1 / 3
MOST_THAT_DECIDE = 24
"""Countries beyond these add nothing a reader would notice, and comparing them takes time."""
MARGIN = 0.06
SMALLEST_HALF = 250_000.0
WORLD_MERIDIAN = 11.0
WORLD_FRAME: Frame = (-168.0, -56.0, 190.0, 80.0)


class Framing(msgspec.Struct, frozen=True, kw_only=True):
    """A view of the map: projection, centre (longitude, latitude) and what must be in the picture.

    `bbox` is west, south, east, north in projected metres; `points` are the same rim in degrees.
    `countries` are the codes the frame was made for, `left_out` those of the set it does not reach.
    """

    kind: Literal["region", "world"]
    centre: Point
    bbox: Frame
    points: tuple[Point, ...]
    countries: tuple[str, ...]
    left_out: tuple[str, ...]

    @property
    def projection(self) -> Projection:
        """The projection the frame is measured in."""
        if self.kind == "world":
            return EqualEarth(self.centre[0])
        return Laea(*self.centre)


def frame(about: Sequence[str], mentioned: Sequence[str] = ()) -> Framing:
    """Return the view for an article's countries, each sequence in order of weight.

    Countries it is about decide; the mentioned ones widen the view only where they lie nearby.
    Unknown codes are left out. No country at all gives the world.
    """
    known = [code for code in dict.fromkeys(about) if country(code)]
    if not known:
        known, mentioned = [code for code in dict.fromkeys(mentioned) if country(code)], ()
    core = _together(known[:MOST_THAT_DECIDE])
    if not core:
        return _world(known)
    others = dict.fromkeys([*known, *mentioned])
    region = _region(core, [code for code in others if code not in core])
    missed = set(known) & set(region.left_out)
    return _world(known) if len(missed) > LEFT_OUT_AT_MOST * len(known) else region


def world() -> Framing:
    """Return the view of the whole world without Antarctica."""
    return _world([])


def rim(box: Frame, steps: int = 4) -> list[Point]:
    """Return points along the edges of a box of degrees, close enough for curved projections."""
    west, south, east, north = box
    across = [west + (east - west) * step / steps for step in range(steps + 1)]
    up = [south + (north - south) * step / steps for step in range(1, steps)]
    level = [(lon, lat) for lat in (south, north) for lon in across]
    return level + [(lon, lat) for lon in (west, east) for lat in up]


def _together(codes: Sequence[str]) -> list[str]:
    """Return the countries that one region can hold, taken in their order."""
    core: list[str] = []
    for code in codes:
        if _fits(_rims([*core, code])):
            core.append(code)
    return core


def _region(core: Sequence[str], others: Iterable[str]) -> Framing:
    points = _rims(core)
    centre = _centre(points)
    reach = max(_reach(centre, points) * NEARBY_FACTOR, _reach(centre, points) + NEARBY_AT_LEAST)
    reach = min(reach, WIDEST)
    joined, left_out = list(core), list[str]()
    for code in others:
        near = _near(code, centre, reach)
        points += near
        (joined if near else left_out).append(code)
    middle, bbox = _fitted(points)
    return Framing(
        kind="region",
        centre=middle,
        bbox=bbox,
        points=tuple(points),
        countries=tuple(joined),
        left_out=tuple(left_out),
    )


def _world(codes: Sequence[str]) -> Framing:
    projection = EqualEarth(WORLD_MERIDIAN)
    points = rim(WORLD_FRAME)
    return Framing(
        kind="world",
        centre=(WORLD_MERIDIAN, 0.0),
        bbox=_bounds(projection, points),
        points=tuple(points),
        countries=tuple(codes),
        left_out=(),
    )


def _near(code: str, centre: Point, reach: float) -> list[Point]:
    """Return what a mentioned country adds: its middle half, as far as that is nearby."""
    known = country(code)
    if known is None or _between(centre, known.anchor) > reach:
        return []
    (lon, lat), (west, south, east, north) = known.anchor, known.frame
    half = ((west + lon) / 2, (south + lat) / 2, (east + lon) / 2, (north + lat) / 2)
    return [known.anchor, *(p for p in rim(half) if _between(centre, p) <= reach)]


def _rims(codes: Sequence[str]) -> list[Point]:
    """Return the rims of the countries' frames; an over-wide one only as far as the rest reaches.

    Russia spans eleven time zones: beside other countries only its nearer part matters.
    """
    boxes = [known.frame for known in map(country, codes) if known]
    slim = [point for box in boxes if not _over_wide(box) for point in rim(box)]
    wide = [point for box in boxes if _over_wide(box) for point in rim(box, steps=16)]
    if not slim or not wide:
        return slim + wide
    centre = _centre(slim)
    reach = max(_reach(centre, slim) * NEARBY_FACTOR, _reach(centre, slim) + WIDE_AT_LEAST)
    return slim + ([point for point in wide if _between(centre, point) <= reach] or wide)


def _over_wide(box: Frame) -> bool:
    return box[2] - box[0] > OVER_WIDE


def _fits(points: Sequence[Point]) -> bool:
    """Tell whether one region can hold the points without turning its rims on their side."""
    centre = _centre(points)
    return _reach(centre, points) <= WIDEST and _half_span(points, centre[0])[1] <= WIDEST_SPAN


def _reach(centre: Point, points: Sequence[Point]) -> float:
    return max(_between(centre, point) for point in points)


def _centre(points: Sequence[Point]) -> Point:
    """Return the middle of the box round the points, in the plane that touches the sphere there."""
    middle = _mean_direction(points)
    for _ in range(3):
        plane = Laea(*middle)
        west, south, east, north = _bounds(plane, points)
        middle = plane.inverse((west + east) / 2, (south + north) / 2)
    return middle


def _mean_direction(points: Sequence[Point]) -> Point:
    x = y = z = 0.0
    for lon, lat in points:
        turn, phi = radians(lon), radians(lat)
        x, y, z = x + cos(phi) * cos(turn), y + cos(phi) * sin(turn), z + sin(phi)
    return (degrees(atan2(y, x)), degrees(atan2(z, hypot(x, y))))


def _between(one: Point, other: Point) -> float:
    """Return the angle between two places in degrees."""
    phi, psi = radians(one[1]), radians(other[1])
    cosine = sin(phi) * sin(psi) + cos(phi) * cos(psi) * cos(radians(one[0] - other[0]))
    return degrees(acos(max(-1.0, min(1.0, cosine))))


def _bounds(projection: Projection, points: Sequence[Point]) -> Frame:
    flat = [projection.forward(lon, lat) for lon, lat in points]
    xs, ys = [x for x, _ in flat], [y for _, y in flat]
    return (min(xs), min(ys), max(xs), max(ys))


def _half_span(points: Sequence[Point], lon: float) -> tuple[float, float]:
    """Return the middle meridian of the points, seen from `lon`, and the degrees to either side."""
    turns = [(x - lon + 180) % 360 - 180 for x, _ in points]
    return lon + (max(turns) + min(turns)) / 2, (max(turns) - min(turns)) / 2


def _upright(points: Sequence[Point]) -> Point:
    """Return a centre from which no country at the rim is turned by more than `MOST_TILT`.

    North is turned by about the distance in longitude times the sine of the centre's latitude.
    """
    lon, lat = _centre(points)
    middle, half = _half_span(points, lon)
    if half <= MOST_TILT:
        return lon, lat
    highest = degrees(asin(MOST_TILT / half))
    return middle, max(-highest, min(highest, lat))


def _fitted(points: Sequence[Point]) -> tuple[Point, Frame]:
    """Return the projection's centre and the frame round the points, with a margin."""
    lon, lat = _upright(points)
    middle = (round((lon + 180) % 360 - 180, 2), round(lat, 2))
    west, south, east, north = _bounds(Laea(*middle), points)
    half_width = max((east - west) / 2 * (1 + MARGIN), SMALLEST_HALF)
    half_height = max((north - south) / 2 * (1 + MARGIN), SMALLEST_HALF)
    x, y = (west + east) / 2, (south + north) / 2
    return middle, (x - half_width, y - half_height, x + half_width, y + half_height)
