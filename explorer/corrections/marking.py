"""From words the reader marked to the edit that adds what they are."""

from __future__ import annotations

from explorer.corrections import targets
from explorer.corrections.edits import AddEvent, AddMention, AddPerson, AddQuote, Restore
from explorer.model import Dossier, MentionHow, QuoteKind, Span

_OPENING = "“\"‘'«„‹「"
_CLOSING = "”\"’'»“›」"
_MARKS = _OPENING + _CLOSING
_ENDS = ".!?…"


def words(dossier: Dossier, start: int, end: int) -> Span | None:
    """Return the marked stretch without blanks around it; None where nothing else is marked."""
    text = dossier.article.body[start:end]
    left = len(text) - len(text.lstrip())
    bare = text.strip()
    return Span(start + left, start + left + len(bare)) if bare else None


def quote(
    dossier: Dossier, span: Span, speaker_id: str | None = None, speaker: str | None = None
) -> AddQuote:
    """Return the edit that adds a quote, of the words without the marks around them."""
    span = _inside_marks(dossier, span)
    return AddQuote(
        start=span.start,
        end=span.end,
        words=span.slice(dossier.article.body),
        kind=_kind(dossier, span),
        speaker_id=speaker_id,
        speaker=speaker,
    )


def _inside_marks(dossier: Dossier, span: Span) -> Span:
    text = span.slice(dossier.article.body)
    if len(text) > 2 and text[0] in _OPENING and text[-1] in _CLOSING:
        return Span(span.start + 1, span.end - 1)
    if len(text) > 1 and text[0] in _OPENING and not any(m in text[1:] for m in _CLOSING):
        return Span(span.start + 1, span.end)
    return span


def _kind(dossier: Dossier, span: Span) -> QuoteKind:
    """Words without marks around them are reported speech; a small beginning is no sentence."""
    body = dossier.article.body
    before, after = body[span.start - 1 : span.start], body[span.end : span.end + 1]
    if not before or before not in _OPENING or not after or after not in _CLOSING:
        return "indirect"
    text = span.slice(body)
    return "sentence" if text[0].isupper() and text[-1] in (*_ENDS, ",") else "fragment"


def person(dossier: Dossier, span: Span) -> AddPerson:
    """Return the edit that adds a person, or a further mention of one known by that name."""
    return AddPerson(start=span.start, end=span.end, words=span.slice(dossier.article.body))


def place(dossier: Dossier, span: Span, code: str | None = None) -> AddMention | None:
    """Return the edit that adds a mention of a country, None where the words tell no country.

    `code` (ISO 3166-1 alpha-2) is the country where the reader says which.
    """
    from explorer.toponyms import mentions

    text = span.slice(dossier.article.body)
    found = next(iter(mentions.find(text)), None)
    how: MentionHow = found.how if found is not None and code in (None, found.code) else "city"
    known = code or (found.code if found is not None else None)
    if known is None:
        return None
    return AddMention(start=span.start, end=span.end, words=text, code=known, how=how)


def event(dossier: Dossier, span: Span) -> AddEvent:
    """Return the edit that adds an event: its words, the time they state, the countries in them."""
    from explorer.extract.dates import find_dates
    from explorer.text.days import parse_day

    article = dossier.article
    found = find_dates(article.body, span, parse_day(article.published))
    period = next((each.period for each in found if each.period is not None), None)
    codes = [
        country.code
        for country in dossier.countries
        if any(m.span is not None and span.covers(m.span) for m in country.mentions)
    ]
    return AddEvent(
        start=span.start,
        end=span.end,
        words=span.slice(article.body),
        summary=" ".join(span.slice(article.body).split()),
        date=period.iso() if period is not None else None,
        precision=period.precision if period is not None else "undated",
        countries=tuple(codes),
    )


def restore(dossier: Dossier, span: Span) -> Restore | None:
    """Return the edit that takes what was set aside there into the story; None for nothing."""
    aside = [d for d in dossier.dropped if d.span is not None and d.span.overlaps(span)]
    if not aside:
        return None
    return Restore(items=tuple(targets.of_dropped(each) for each in aside))
