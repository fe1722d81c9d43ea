"""An equal-area plane round one place, for areas, distances and label points in kilometres.

Lambert azimuthal equal-area on the sphere (Snyder, Map Projections: A Working Manual, 1987,
section 24), over whole arrays.
"""

from __future__ import annotations

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from tools.topology import Points

EARTH_KM = 6371.0088
"""Mean radius of the Earth in kilometres (IUGG), which keeps the sphere's area right."""


class Plane:
    """The plane that touches the sphere at `lon`, `lat` (degrees); coordinates in kilometres."""

    def __init__(self, lon: float, lat: float) -> None:
        self._lon = lon
        self._sin = np.sin(np.deg2rad(lat))
        self._cos = np.cos(np.deg2rad(lat))

    def flat(self, shape: BaseGeometry) -> BaseGeometry:
        """Return a geometry given in degrees on this plane."""
        dense = shapely.segmentize(shape, 1.0)
        return shapely.make_valid(shapely.transform(dense, self.forward))

    def forward(self, degrees: Points) -> Points:
        """Project rows of longitude and latitude."""
        lon = np.deg2rad(degrees[:, 0] - self._lon)
        lat = np.deg2rad(degrees[:, 1])
        across, up = np.cos(lat) * np.sin(lon), np.cos(lat) * np.cos(lon)
        towards = self._sin * np.sin(lat) + self._cos * up
        factor = EARTH_KM * np.sqrt(2 / (1 + towards))
        return np.column_stack(
            [factor * across, factor * (self._cos * np.sin(lat) - self._sin * up)]
        )

    def inverse(self, km: Points) -> Points:
        """Return rows of longitude and latitude for rows of x and y."""
        x, y = km[:, 0] / EARTH_KM, km[:, 1] / EARTH_KM
        rho = np.hypot(x, y)
        angle = 2 * np.arcsin(np.clip(rho / 2, 0, 1))
        safe = np.where(rho == 0, 1, rho)
        sine = np.cos(angle) * self._sin + y * np.sin(angle) * self._cos / safe
        lat = np.arcsin(np.clip(sine, -1, 1))
        lon = np.arctan2(
            x * np.sin(angle), rho * self._cos * np.cos(angle) - y * self._sin * np.sin(angle)
        )
        return np.column_stack([self._lon + np.rad2deg(lon), np.rad2deg(lat)])
