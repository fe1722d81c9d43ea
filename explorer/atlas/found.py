"""What the map shows of a search in the library: countries shaded by how much was found on each.

It is drawn as an article is, framed on the countries with most, and with a legend of its own.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from math import log

import msgspec

from explorer.atlas.countries import country, name_of
from explorer.atlas.layers import Frame, Plate, Shade
from explorer.i18n.messages import translate

CLASSES = 5
_NICE = tuple(digit * 10**power for power in range(7) for digit in (1, 2, 3, 5))


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One class of the shading: its place in the scale of colours (1 to 5) and its counts."""

    level: int
    label: str


class Legend(msgspec.Struct, frozen=True, kw_only=True):
    """What the colours tell, in place of what they tell of an article."""

    title: str
    measure: str
    steps: tuple[Step, ...]
    has_voices: bool = False


class FoundShade(Shade, frozen=True, kw_only=True):
    """How a country looks, and what its card says."""

    told: str


class FoundPlate(Plate, frozen=True, kw_only=True):
    """A plate that brings its own legend."""

    legend: Legend


def plate(
    quotes: Mapping[str, int],
    articles: Mapping[str, int],
    measure: str,
    voices: Mapping[str, int] | None = None,
) -> Plate:
    """Return the map of what was found.

    Args:
        quotes: how many were found on each country, by code (ISO 3166-1 alpha-2).
        articles: in how many articles.
        measure: what is counted, in words.
        voices: how many of them speakers of the country said, for *Who speaks*.
    """
    most = max(quotes.values(), default=0)
    least = steps(most)
    ranked = sorted(quotes.items(), key=lambda item: (-item[1], item[0]))
    return FoundPlate(
        frame=frame_of([code for code, _ in ranked]),
        countries=tuple(
            _shade(code, count, articles.get(code, 0), least, (voices or {}).get(code, 0))
            for code, count in ranked
            if country(code)
        ),
        legend=Legend(
            title=translate("map", "Found in the library"),
            measure=measure,
            has_voices=bool(voices),
            steps=tuple(
                Step(level=_level(n, len(least)), label=f"≥{first}")
                for n, first in enumerate(least)
            ),
        ),
    )


def frame_of(codes: Sequence[str]) -> Frame:
    """Return the frame of a region with all of these countries, or of the world."""
    from explorer.atlas import framing

    framed = framing.frame(codes)
    framed = framing.world() if framed.left_out else framed
    (lon0, lat0), region = framed.centre, framed.kind == "region"
    return Frame(
        projection="laea" if region else "equal-earth", lat0=lat0, lon0=lon0, bounds=framed.bbox
    )


def steps(most: int) -> tuple[int, ...]:
    """Return the least count of each class, palest first: round numbers, ever further apart."""
    wanted = (most ** (n / CLASSES) for n in range(CLASSES)) if most else ()
    found = (min(_NICE, key=lambda nice: abs(log(nice / count))) for count in wanted)
    return tuple(dict.fromkeys(step for step in found if step <= most))


def told(quotes: int, articles: int, voices: int = 0) -> str:
    """Return what was found on one country, in words; `voices` of the quotes are by its people."""
    words = translate("map", "{quotes} in {articles}")
    found = words.format(
        quotes=translate("map", "%n found quote(s)", quotes),
        articles=translate("map", "%n article(s)", articles),
    )
    by = translate("map", "%n by its people", voices) if voices else ""
    return ", ".join(part for part in (found, by) if part)


def _shade(code: str, quotes: int, articles: int, least: tuple[int, ...], voices: int) -> Shade:
    level = _level(bisect_right(least, quotes) - 1, len(least))
    return FoundShade(
        code=code,
        name=name_of(code),
        role="about",
        about=level,
        voice=_level(bisect_right(least, voices) - 1, len(least)) if voices else 0,
        speech="none",
        passages=quotes,
        mentions=0,
        quotes_by=voices,
        quotes_about=0,
        reported=0,
        events=0,
        leaders=0,
        told=told(quotes, articles, voices),
    )


def _level(step: int, size: int) -> int:
    """The place of a step in the scale of colours, which few steps share out among them."""
    return 1 + round(step * (CLASSES - 1) / (size - 1)) if size > 1 else (CLASSES + 1) // 2
