"""A lesson sheet (HTML, to print): a blank map, names to place, quotes to match, and the answers.

The same article gives the same sheet; the answers stand on a page of their own, each quote with
its sentence's place in the article.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape

from explorer.export.gathered import source_line
from explorer.export.plain_words import plain_words
from explorer.export.stamp import Stamp
from explorer.i18n.messages import translate
from explorer.model import Dossier, Quote
from explorer.views import citation, counts

MOST_COUNTRIES = 12
MOST_QUOTES = 10
_STYLE = """
@page { size: A4; margin: 15mm; }
body { font: 15px/1.45 "Noto Sans", system-ui, sans-serif; color: #111; background: #fff;
  max-width: 190mm; margin: 0 auto; padding: 12px; }
h1 { font-size: 22px; margin: 0; } h2 { font-size: 16px; margin: 18px 0 6px; }
.source { color: #444; font-size: 13px; } svg { width: 100%; border: 1px solid #888; }
.sea { fill: #eef3f5; } .land { fill: #fff; stroke: #777; stroke-width: 0.8; }
.dot { fill: #fff; stroke: #111; } .number { font: 12px sans-serif; text-anchor: middle; }
.names, .who { list-style: none; padding: 0; } .names { columns: 3; }
.names li, .who li { margin: 2px 0; }
.quote { margin: 8px 0; }
.line { border-bottom: 1px solid #111; display: inline-block; width: 3em; }
.answers { break-before: page; }
"""


def encode(dossiers: Sequence[Dossier], stamp: Stamp) -> bytes:
    """Return one sheet for each dossier, with its answers, as one HTML page (UTF-8)."""
    body = "\n".join(part for dossier in dossiers for part in _sheet(dossier, stamp))
    page = (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'\">"
        f"<title>{_text(translate('lesson', 'Lesson sheet'))}</title><style>{_STYLE}</style></head>"
        f"<body>{body}</body></html>\n"
    )
    return page.encode("utf-8", "replace")


def _sheet(dossier: Dossier, stamp: Stamp) -> Iterator[str]:
    # Late: shapes are read when a map is drawn, not before.
    from explorer.atlas.drawing import blank

    rows = counts.of_dossier(dossier)[:MOST_COUNTRIES]
    names = {row.code: row.name for row in rows}
    drawing = blank([row.code for row in rows], stamp.view)
    quotes = _chosen(dossier)
    speakers = sorted({quote.speaker or "" for quote in quotes})
    title = dossier.article.title or dossier.article.file or ""
    yield f"<h1>{_text(title)}</h1>"
    yield f'<p class="source">{_text(source_line(dossier.article, stamp.style))}</p>'
    if drawing.numbered:
        task = translate("lesson", "1. Write the number of each country beside its name.")
        yield f"<h2>{_text(task)}</h2>{drawing.svg}"
        yield '<ul class="names">'
        for name in sorted(names[code] for code in drawing.numbered):
            yield f'<li><span class="line"></span> {_text(name)}</li>'
        yield "</ul>"
    if len(speakers) > 1:
        task = translate("lesson", "2. Who said it? Write the letter of the speaker.")
        yield f"<h2>{_text(task)}</h2>"
        yield '<ul class="who">'
        for letter, speaker in zip(_letters(), speakers, strict=False):
            yield f"<li>{letter}. {_text(speaker)}</li>"
        yield "</ul>"
        for quote in quotes:
            yield f'<p class="quote"><span class="line"></span> “{_text(quote.text)}”</p>'
    yield f'<p class="source">{_text(stamp.line)}</p>'
    yield from _answers(dossier, drawing.numbered, names, quotes, speakers)


def _answers(
    dossier: Dossier,
    numbered: Sequence[str],
    names: dict[str, str],
    quotes: Sequence[Quote],
    speakers: Sequence[str],
) -> Iterator[str]:
    yield f'<div class="answers"><h1>{_text(translate("lesson", "Answers"))}</h1><ol>'
    for code in numbered:
        yield f"<li>{_text(names[code])}</li>"
    yield "</ol>"
    letters = dict(zip(speakers, _letters(), strict=False))
    for quote in quotes if len(speakers) > 1 else ():
        where = citation.where(dossier.article, quote)
        place = f", {where}" if where else ""
        who = f"{letters[quote.speaker or '']}. {citation.attribution(dossier, quote)}{place}"
        yield f'<p class="quote">“{_text(quote.text)}” — {_text(who)}</p>'
    yield "</div>"


def _chosen(dossier: Dossier) -> list[Quote]:
    """The quotes to match: verbatim ones with a speaker, in an order that gives nothing away."""
    spoken = [
        quote
        for quote in dossier.quotes
        if quote.kind in ("sentence", "fragment") and quote.speaker and len(quote.text.split()) > 2
    ]
    longest = sorted(spoken, key=lambda quote: -len(quote.text))
    # Each speaker in turn: who talks most would leave nobody to be told from.
    turns: Counter[str] = Counter()
    ranks: list[tuple[int, int, Quote]] = []
    for quote in longest:
        turns[quote.speaker or ""] += 1
        ranks.append((turns[quote.speaker or ""], len(ranks), quote))
    chosen = [quote for _, _, quote in sorted(ranks, key=lambda rank: rank[:2])[:MOST_QUOTES]]
    return sorted(chosen, key=lambda quote: hashlib.sha256(quote.text.encode()).digest())


def _letters() -> str:
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def _text(words: str) -> str:
    return escape(plain_words(words))
