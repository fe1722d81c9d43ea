"""The two map projections, on the sphere and in plain Python: LAEA for regions, Equal Earth.

`resources/web/atlas-crs.js` has the same formulas; a test holds both to the same figures.
Sources: J. P. Snyder, Map Projections: A Working Manual (1987), section 24; B. Šavrič, T.
Patterson, B. Jenny, The Equal Earth map projection (2018).
"""

from __future__ import annotations

from math import asin, atan2, cos, degrees, hypot, pi, radians, sin, sqrt
from typing import Protocol

EARTH_RADIUS = 6_371_000.0
"""Metres; the radius Leaflet's `L.CRS.Earth` uses, so that both sides agree on distances."""

Point = tuple[float, float]


class Projection(Protocol):
    """A way between longitude and latitude in degrees and x and y in metres."""

    def forward(self, lon: float, lat: float) -> Point:
        """Return x, y in metres."""
        ...

    def inverse(self, x: float, y: float) -> Point:
        """Return longitude, latitude in degrees."""
        ...


class Laea:
    """Lambert's azimuthal equal-area projection round `lon0`, `lat0` (degrees)."""

    def __init__(self, lon0: float, lat0: float) -> None:
        self.lon0 = lon0
        self.lat0 = lat0
        self._sin = sin(radians(lat0))
        self._cos = cos(radians(lat0))

    def forward(self, lon: float, lat: float) -> Point:
        """Return x, y in metres; the one point opposite the centre lands on the rim's east."""
        turn, phi = radians(lon - self.lon0), radians(lat)
        across, along = cos(phi) * sin(turn), cos(phi) * cos(turn)
        towards = self._sin * sin(phi) + self._cos * along
        if 1 + towards < 1e-12:
            return (2 * EARTH_RADIUS, 0.0)
        scale = EARTH_RADIUS * sqrt(2 / (1 + towards))
        return (scale * across, scale * (self._cos * sin(phi) - self._sin * along))

    def inverse(self, x: float, y: float) -> Point:
        """Return longitude, latitude; points beyond the rim are taken as on it."""
        rho = hypot(x, y) / EARTH_RADIUS
        if rho < 1e-12:
            return (self.lon0, self.lat0)
        angle = 2 * asin(min(1.0, rho / 2))
        east, north = x / EARTH_RADIUS / rho, y / EARTH_RADIUS / rho
        sine = cos(angle) * self._sin + north * sin(angle) * self._cos
        turn = atan2(east * sin(angle), self._cos * cos(angle) - north * self._sin * sin(angle))
        return (self.lon0 + degrees(turn), degrees(asin(max(-1.0, min(1.0, sine)))))


_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
_ROOT = sqrt(3) / 2
_STEPS = 12


class EqualEarth:
    """The Equal Earth projection round the meridian `lon0` (degrees)."""

    def __init__(self, lon0: float = 11.0) -> None:
        self.lon0 = lon0

    def forward(self, lon: float, lat: float) -> Point:
        """Return x, y in metres; longitudes are not wrapped, parts that cross 180° stay whole."""
        theta = asin(_ROOT * sin(radians(lat)))
        x = radians(lon - self.lon0) * cos(theta) / (_ROOT * _slope(theta))
        return (EARTH_RADIUS * x, EARTH_RADIUS * _height(theta))

    def inverse(self, x: float, y: float) -> Point:
        """Return longitude, latitude; beyond the poles' lines the latitude is the pole's."""
        theta = _theta_at(y / EARTH_RADIUS)
        turn = x / EARTH_RADIUS * _ROOT * _slope(theta) / cos(theta)
        sine = max(-1.0, min(1.0, sin(theta) / _ROOT))
        return (self.lon0 + degrees(turn), degrees(asin(sine)))


def _height(theta: float) -> float:
    square = theta * theta
    return theta * (_A1 + _A2 * square + square**3 * (_A3 + _A4 * square))


def _slope(theta: float) -> float:
    square = theta * theta
    return _A1 + 3 * _A2 * square + square**3 * (7 * _A3 + 9 * _A4 * square)


def _theta_at(height: float) -> float:
    """Solve `_height` for theta by Newton's method; it converges in a few steps everywhere."""
    theta = height / _A1
    for _ in range(_STEPS):
        step = (_height(theta) - height) / _slope(theta)
        theta -= step
        if abs(step) < 1e-12:
            break
    return max(-pi / 3, min(pi / 3, theta))
