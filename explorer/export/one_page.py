"""One HTML file: a map with its countries' quotes and events, open in any browser, offline.

Everything stands in the file, and its policy lets nothing in from outside. The article's words
are text: no mark of theirs is markup.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

import msgspec

from explorer.export.gathered import source_line
from explorer.export.plain_words import plain_words
from explorer.export.stamp import Stamp, checked
from explorer.i18n.dates import long_day
from explorer.i18n.messages import translate
from explorer.model import Dossier, Event, Quote
from explorer.views import citation, counts, speech

WEB = Path(__file__).resolve().parents[2] / "resources" / "web" / "export"
_IMAGE = re.compile(r"url\([^)]*\)")


def encode(dossiers: Sequence[Dossier], stamp: Stamp) -> bytes:
    """Return the dossiers as one HTML page (UTF-8)."""
    # Late: folium is not needed before somebody exports a page.
    from explorer.atlas import plain_map

    names, passages = _countries(dossiers)
    head, body, script = plain_map.build(stamp.view, passages, names)
    leaflet, style = plain_map.leaflet()
    scripts = [
        "L_NO_TOUCH = false; L_DISABLE_3D = false;",
        leaflet,
        script,
        (WEB / "page.js").read_text(encoding="utf-8"),
    ]
    nonce = hashlib.sha256("".join(scripts).encode()).hexdigest()[:24]
    page = [
        "<!DOCTYPE html>",
        '<html lang="en"><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_policy(nonce)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{_text(_title(dossiers))}</title>",
        "".join(re.findall(r"<style>.*?</style>", head, re.DOTALL)),
        f"<style>{_IMAGE.sub('none', style)}</style>",
        f"<style>{(WEB / 'page.css').read_text(encoding='utf-8')}</style>",
        "</head><body>",
        *_header(dossiers, stamp),
        f'<div class="map" data-frame="{_frame(dossiers)}">{body}</div><main>',
        *_navigation(names),
        *_pages(dossiers, names),
        "</main>",
        *(f'<script nonce="{nonce}">{text}</script>' for text in scripts),
        "</body></html>",
    ]
    return "\n".join(page).encode("utf-8", "replace")


def _policy(nonce: str) -> str:
    scripts = f"script-src 'nonce-{nonce}'"
    return f"default-src 'none'; style-src 'unsafe-inline'; img-src data:; {scripts}"


def _text(words: str) -> str:
    return escape(plain_words(words))


def _title(dossiers: Sequence[Dossier]) -> str:
    first = dossiers[0].article if len(dossiers) == 1 else None
    if first is not None:
        return first.title or first.file or translate("export", "Article")
    return translate("export", "%n article(s)", len(dossiers))


def _countries(dossiers: Sequence[Dossier]) -> tuple[dict[str, str], dict[str, int]]:
    """What the countries with something to show are called, most passages first, and how many."""
    names: dict[str, str] = {}
    passages: dict[str, int] = {}
    for dossier in dossiers:
        for row in counts.of_dossier(dossier):
            names[row.code] = row.name
            about = row.mentions + row.quotes_about + row.events
            passages[row.code] = passages.get(row.code, 0) + about
    order = sorted(names, key=lambda code: (-passages[code], names[code]))
    return {code: names[code] for code in order}, passages


def _frame(dossiers: Sequence[Dossier]) -> str:
    """Where the countries lie that the articles are about: latitudes and longitudes, as JSON."""
    from explorer.atlas.countries import anchor

    rows = [country for dossier in dossiers for country in dossier.countries]
    about = [country.code for country in rows if country.role == "about"]
    points = [anchor(code) for code in dict.fromkeys(about or [row.code for row in rows])]
    return msgspec.json.encode([(point[1], point[0]) for point in points if point]).decode()


def _header(dossiers: Sequence[Dossier], stamp: Stamp) -> Iterator[str]:
    yield f"<header><h1>{_text(_title(dossiers))}</h1>"
    for dossier in dossiers[:1] if len(dossiers) == 1 else ():
        yield f"<p>{_text(source_line(dossier.article, stamp.style))}</p>"
    yield f"<p>{_text(stamp.line)}</p></header>"


def _navigation(names: dict[str, str]) -> Iterator[str]:
    every = translate("export", "All countries")
    yield f'<nav><button value="" aria-pressed="true">{_text(every)}</button>'
    for code, name in names.items():
        yield f'<button value="{_text(code)}" aria-pressed="false">{_text(name)}</button>'
    nothing = translate("export", "This country is not in the article.")
    yield f'</nav><p id="nothing" hidden>{_text(nothing)}</p>'


def _pages(dossiers: Sequence[Dossier], names: dict[str, str]) -> Iterator[str]:
    for code, name in names.items():
        yield f'<section data-code="{_text(code)}"><h2>{_text(name)}</h2>'
        for dossier in dossiers:
            yield from _country(dossier, code, name)
        yield "</section>"
    yield from _loose(dossiers, names)


def _country(dossier: Dossier, code: str, name: str) -> Iterator[str]:
    said = translate("notes", "Said by people of {country}")
    told = translate("notes", "Said about {country}")
    reported = translate("notes", "Reported of people of {country}")
    about = translate("notes", "Reported about {country}")
    for heading, quotes in (
        (said, counts.said_by(dossier, code)),
        (told, counts.said_about(dossier, code)),
        (reported, counts.reported_by(dossier, code)),
        (about, counts.reported_about(dossier, code)),
    ):
        if quotes:
            yield f"<h3>{_text(heading.format(country=name))}</h3>"
            yield from (_quote(dossier, quote) for quote in quotes)
    events = counts.events_of(dossier, code)
    if events:
        yield f"<h3>{_text(translate('notes', 'Events'))}</h3><ul>"
        yield from (_event(event) for event in events)
        yield "</ul>"


def _loose(dossiers: Sequence[Dossier], names: dict[str, str]) -> Iterator[str]:
    """The quotes that are tied to no country with a page: nothing may be left out."""
    loose = [
        _quote(dossier, quote)
        for dossier in dossiers
        for quote in dossier.quotes
        if speech.is_said(quote) and not any(tie.code in names for tie in quote.countries)
    ]
    if loose:
        heading = translate("notes", "Country not stated")
        yield f'<section data-code="-"><h2>{_text(heading)}</h2>'
        yield from loose
        yield "</section>"


def _quote(dossier: Dossier, quote: Quote) -> str:
    where = citation.where(dossier.article, quote)
    place = f", {where}" if where else ""
    remarks = "; ".join([*citation.integrity(dossier, quote), checked(quote.status)])
    foot = f"{citation.attribution(dossier, quote)}{place} ({remarks})"
    words = _text(citation.shown(quote))
    return f"<blockquote><p>{words}</p><footer>{_text(foot)}</footer></blockquote>"


def _event(event: Event) -> str:
    when = event.date or event.date_text or translate("notes", "undated")
    if event.date and "/" not in event.date:
        when = long_day(event.date)
    return f"<li>{_text(when)}: {_text(event.summary)}</li>"
