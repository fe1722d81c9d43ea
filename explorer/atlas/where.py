"""Which country a place is in, by a border view: the same shapes the map draws and clicks hit."""

from __future__ import annotations

from math import cos, isfinite, radians
from typing import TYPE_CHECKING, NamedTuple

from explorer.atlas import border_strips, borders
from explorer.atlas.countries import all_countries, name_of
from explorer.atlas.geometry import Coverage, coverage
from explorer.errors import UserError
from explorer.i18n.messages import translate

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

WEST = -169.0
NEAR_KM = 5.0
NEAR_TINY_KM = 12.0
TINY_RADIUS_KM = 15.0
KM_PER_DEGREE = 111.2


class Place(NamedTuple):
    """A country found at a place: its code and English name."""

    code: str
    name: str


def country_at(lat: float, lon: float, view: str = borders.DEFAULT_VIEW) -> Place | None:
    """Return the country at a place, or None for the sea. Degrees; any longitude will do.

    A place just off the shore counts as land: 5 km, and 12 km for the tiniest countries, whose
    islands the map's scale partly leaves out.

    Raises:
        UserError: no such place or border view.
    """
    borders.view_named(view)
    world = coverage(view)
    for x in _longitudes(lat, lon):
        code = _inside(world, x, lat)
        if code:
            code = _at_border(world, x, lat) or code
            return Place(code, name_of(code))
    # The map's shapes leave small exclaves by the sea out: Point Roberts.
    x = _longitudes(lat, lon)[0]
    code = _at_border(world, x, lat) or _beside(world, x, lat)
    return Place(code, name_of(code)) if code else None


def describe(lat: float, lon: float, view: str = borders.DEFAULT_VIEW) -> str:
    """Return code and name of the country at a place, like ``KZ Kazakhstan``, or ``sea``.

    Raises:
        UserError: no such place or border view.
    """
    found = country_at(lat, lon, view)
    return f"{found.code} {found.name}" if found else "sea"


def _longitudes(lat: float, lon: float) -> tuple[float, float, float]:
    """Return the ways to write a longitude; the shapes reach a little past the seam both ways."""
    if not (isfinite(lat) and isfinite(lon)) or abs(lat) > 90:
        raise UserError(
            translate(
                "where", "There is no place at latitude {latitude}, longitude {longitude}."
            ).format(latitude=f"{lat:g}", longitude=f"{lon:g}"),
            translate("where", "Latitudes run from -90 to 90 degrees."),
        )
    x = (lon - WEST) % 360 + WEST
    return x, x - 360, x + 360


def _inside(world: Coverage, x: float, y: float) -> str | None:
    import shapely

    hits = world.tree.query(shapely.Point(x, y), predicate="intersects")
    return min((world.codes[i] for i in hits), default=None)


def _at_border(world: Coverage, x: float, y: float) -> str | None:
    """Return what finer sources than the map's say of a place near a land border, or None."""
    import shapely

    reach = border_strips.NEAR / max(cos(radians(y)), 0.05)
    box = shapely.box(x - reach, y - border_strips.NEAR, x + reach, y + border_strips.NEAR)
    near = frozenset(world.codes[i] for i in world.tree.query(box, predicate="intersects"))
    side = border_strips.side_of_border(y, x, near) if len(near) > 1 else None
    return side if side in world.codes else None


def _beside(world: Coverage, x: float, y: float) -> str | None:
    """Return the nearest country within reach, measured in kilometres on a local plane."""
    import shapely

    squeeze = max(cos(radians(y)), 0.05)
    reach = NEAR_TINY_KM / KM_PER_DEGREE
    box = shapely.box(x - reach / squeeze, y - reach, x + reach / squeeze, y + reach)
    near = []
    for i in world.tree.query(box, predicate="intersects"):
        code = world.codes[i]
        km = _kilometres(world.shapes[i], box, x, y, squeeze)
        if km <= (NEAR_TINY_KM if _is_tiny(code) else NEAR_KM):
            near.append((km, code))
    return min(near)[1] if near else None


def _kilometres(
    shape: BaseGeometry, box: BaseGeometry, x: float, y: float, squeeze: float
) -> float:
    import shapely

    shore = shapely.intersection(shape, box)
    flat = shapely.transform(shore, lambda xy: (xy - (x, y)) * (squeeze, 1.0))
    return float(shapely.distance(flat, shapely.Point(0, 0))) * KM_PER_DEGREE


def _is_tiny(code: str) -> bool:
    known = all_countries().get(code)
    return known is not None and known.radius_km < TINY_RADIUS_KM
