"""A bar chart as SVG: figures with their names, what they are of, and where they come from."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape

import msgspec

WIDTH = 960
"""Pixels, at 100 %."""
_ROW, _BAR, _HEAD, _FOOT, _EDGE = 30, 18, 96, 44, 28
_NAMES, _FIGURES = 260, 90
_LETTER = 7.4  # pixels of a letter of 14 pixels, about
MOST = 30
"""Bars in one picture; more could not be read."""


class Bar(msgspec.Struct, frozen=True):
    """One bar: what it is called, its figure as written, its length (0 to 1)."""

    name: str
    figure: str
    length: float


class Chart(msgspec.Struct, frozen=True, kw_only=True):
    """The bars, the chart's title, what it counts, what else to say, and its source."""

    title: str
    measure: str
    bars: Sequence[Bar]
    more: str = ""
    source: str = ""


def height(chart: Chart) -> int:
    """Return the picture's height in pixels, at 100 %."""
    return _HEAD + _ROW * min(len(chart.bars), MOST) + _FOOT + (20 if chart.more else 0)


def svg(chart: Chart) -> bytes:
    """Return the chart as an SVG document in UTF-8: black on white, readable without colour."""
    bars = list(chart.bars)[:MOST]
    high = height(chart)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{high}" '
        f'viewBox="0 0 {WIDTH} {high}" font-family="Noto Sans, sans-serif" font-size="14">',
        f"<title>{escape(chart.title)}</title>",
        f'<rect width="{WIDTH}" height="{high}" fill="#ffffff"/>',
        _text(_EDGE, 42, chart.title, size=22, weight=600, letters=72),
        _text(_EDGE, 68, chart.measure, colour="#53606d"),
    ]
    for number, bar in enumerate(bars):
        lines += _bar(bar, _HEAD + number * _ROW)
    foot = _HEAD + len(bars) * _ROW + 26
    if chart.more:
        lines.append(_text(_EDGE, foot, chart.more, colour="#53606d"))
        foot += 20
    lines.append(_text(_EDGE, foot, chart.source, size=11, colour="#53606d", letters=150))
    return "\n".join([*lines, "</svg>", ""]).encode()


def _bar(bar: Bar, top: int) -> list[str]:
    left = _EDGE + _NAMES + 12
    wide = max(2.0, (WIDTH - left - _EDGE - _FIGURES) * min(max(bar.length, 0.0), 1.0))
    name = _shortened(bar.name, int(_NAMES / _LETTER))
    middle = top + _ROW / 2 + 5
    return [
        f'<text x="{_EDGE + _NAMES}" y="{middle:g}" text-anchor="end" fill="#1c252e">'
        f"{escape(name)}</text>",
        f'<rect x="{left}" y="{top + (_ROW - _BAR) / 2:g}" width="{wide:.1f}" height="{_BAR}" '
        'rx="3" fill="#0b6f78"/>',
        f'<text x="{left + wide + 8:.1f}" y="{middle:g}" fill="#1c252e" font-weight="600">'
        f"{escape(bar.figure)}</text>",
    ]


def _text(
    x: int, y: int, words: str, *, size: int = 14, weight: int = 400, colour: str = "#1c252e",
    letters: int = 110,
) -> str:  # fmt: skip
    shown = escape(_shortened(words, letters))
    return (
        f'<text x="{x}" y="{y}" font-size="{size}" font-weight="{weight}" fill="{colour}">'
        f"{shown}</text>"
    )


def _shortened(words: str, letters: int) -> str:
    return words if len(words) <= letters else words[: letters - 1].rstrip() + "…"
