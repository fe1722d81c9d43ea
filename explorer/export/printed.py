"""What is printed: the article, a page of quotes and events, the timeline, the map, as HTML.

The HTML is of the small kind that a text document lays out over pages: headings, paragraphs and
tables.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Sequence
from html import escape

from explorer.export.gathered import source_line
from explorer.export.plain_words import plain_words
from explorer.export.stamp import Stamp, checked
from explorer.i18n.dates import long_day, long_month
from explorer.i18n.messages import translate
from explorer.model import Dossier, Event, Quote
from explorer.views import citation, speech, timeline

MAP = "map"
"""What the map's picture is called in the page."""
_STYLE = """
body { font-family: "Noto Serif", Georgia, serif; font-size: 10.5pt; color: #111; }
h1 { font-size: 17pt; } h2 { font-size: 12pt; margin-top: 14px; }
.source, .foot { font-size: 8.5pt; color: #555; }
.who { font-size: 9pt; color: #333; } .quote { font-weight: 600; }
td, th { padding: 3px 8px 3px 0; vertical-align: top; text-align: left; }
"""


def article(dossier: Dossier, stamp: Stamp) -> str:
    """Return the article's text with its quotes set off and numbered; their speakers are below."""
    return _page(dossier, stamp, [*_text_of(dossier), *_notes(dossier)])


def page(dossier: Dossier, heading: str, stamp: Stamp) -> str:
    """Return the quotes and events of a dossier that was narrowed to what a page shows."""
    parts = [f"<h2>{_plain(heading)}</h2>"] if heading else []
    parts += [_quote(dossier, quote) for quote in dossier.quotes if speech.is_said(quote)]
    events = [_event(event) for event in dossier.events]
    if events:
        parts.append(f"<h2>{_plain(translate('notes', 'Events'))}</h2>")
        parts += events
    return _page(dossier, stamp, parts)


def of_timeline(dossier: Dossier, entries: Sequence[timeline.TimelineEntry], stamp: Stamp) -> str:
    """Return events and dated quotes as a table in order of time."""
    undated = translate("notes", "undated")
    rows = [
        f"<tr><td>{_plain(_day(entry.date) or undated)}</td><td>{_plain(entry.title)}</td></tr>"
        for entry in entries
    ]
    heading = translate("export", "Timeline")
    return _page(dossier, stamp, [f"<h2>{_plain(heading)}</h2><table>", *rows, "</table>"])


def of_map(dossier: Dossier, width: int, stamp: Stamp) -> str:
    """Return a page with the map's picture, `width` pixels wide."""
    return _page(dossier, stamp, [f'<p><img src="{MAP}" width="{width}"></p>'])


def _page(dossier: Dossier, stamp: Stamp, parts: Sequence[str]) -> str:
    title = dossier.article.title or dossier.article.file or ""
    return (
        f"<html><head><style>{_STYLE}</style></head><body><h1>{_plain(title)}</h1>"
        f'<p class="source">{_plain(source_line(dossier.article, stamp.style))}</p>'
        f'{"".join(parts)}<p class="foot">{_plain(stamp.line)}</p></body></html>'
    )


def _text_of(dossier: Dossier) -> Iterator[str]:
    """The paragraphs of the text, quotes in bold with the number of their note."""
    body = dossier.article.body
    marks: list[tuple[int, str]] = []
    for number, quote in enumerate(_noted(dossier), start=1):
        span = quote.span
        if span is not None:
            marks += [(span.start, "<b>"), (span.end, f"</b><sup>{number}</sup>")]
    at = 0
    words: list[str] = []
    for place, tag in sorted(marks, key=lambda mark: mark[0]):
        words += [_plain(body[at:place]), tag]
        at = max(at, place)
    words.append(_plain(body[at:]))
    for paragraph in "".join(words).split("\n"):
        if paragraph.strip():
            yield f"<p>{paragraph}</p>"


def _noted(dossier: Dossier) -> list[Quote]:
    """Quotes that stand beside each other: one inside another has no note of its own."""
    return [quote for quote in speech.quoted(dossier) if quote.span is not None]


def _notes(dossier: Dossier) -> Iterator[str]:
    noted = _noted(dossier)
    if noted:
        yield f"<h2>{_plain(translate('export', 'Who is quoted'))}</h2>"
    for number, quote in enumerate(noted, start=1):
        who = f"{citation.attribution(dossier, quote)} ({checked(quote.status)})"
        yield f'<p class="who">{number}. {_plain(who)}</p>'


def _quote(dossier: Dossier, quote: Quote) -> str:
    where = citation.where(dossier.article, quote)
    remarks = "; ".join([*citation.integrity(dossier, quote), checked(quote.status)])
    foot = f"{citation.attribution(dossier, quote)}{f', {where}' if where else ''} ({remarks})"
    words = _plain(citation.shown(quote))
    return f'<p><span class="quote">{words}</span><br><span class="who">{_plain(foot)}</span></p>'


def _event(event: Event) -> str:
    when = _day(event.date) or event.date_text or translate("notes", "undated")
    return f"<p>{_plain(str(when))}: {_plain(event.summary)} ({checked(event.status)})</p>"


def _day(date: str | None) -> str:
    if not date:
        return ""
    first, slash, last = date.partition("/")
    if slash and _is_month(first, last):
        return long_month(first[:7])
    return f"{long_day(first)} – {long_day(last)}" if slash else long_day(first)


def _is_month(first: str, last: str) -> bool:
    """Whether two days (ISO 8601) are the first and the last of one month."""
    try:
        year, month = int(first[:4]), int(first[5:7])
        return first.endswith("-01") and last == f"{first[:8]}{monthrange(year, month)[1]}"
    except ValueError:
        return False


def _plain(words: str) -> str:
    return escape(plain_words(words))
