"""What a dossier says, checked against itself: types alone let through what cannot be shown.

The types of `explorer.model` see to it that a day is a word and a span two numbers. That the day
exists, that the span lies in the text and says what the item says, that an id is somebody's: that
is seen to here, before anything of a document is kept or shown.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from explorer.errors import DatelineError
from explorer.i18n.messages import translate
from explorer.model import (
    Article,
    Country,
    Dossier,
    Located,
    Organisation,
    Origin,
    Person,
    Place,
    Region,
    Rejected,
    Why,
)

MOST_ITEMS = 200_000
"""Items of one kind in one article, a hundred times what the longest has."""
LONGEST_NAME = 20_000
"""Code points of a title, a name, a summary."""
LAST_OFFSET = 1 << 40
LARGEST_SIDE = 1e7
"""Points of a page's side: three kilometres."""
_CODE = re.compile(r"[A-Z]{2}", re.A)
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.A)


class ContradictionError(DatelineError):
    """A dossier contradicts itself; the message says in what, without a word of its own."""


def check(dossier: Dossier) -> None:
    """Raise where `dossier` cannot be shown as it stands. Takes time in line with its size.

    Raises:
        ContradictionError: a span outside the text or on other words, a day that does not exist,
            an id nobody has or two have, a number or a length without sense.
    """
    if any(len(items) > MOST_ITEMS for items in _lists(dossier)):
        raise ContradictionError(translate("dossier file", "too many items"))
    _check_days(dossier)
    _check_names(dossier)
    _check_codes(dossier)
    _check_ids(dossier)
    _check_numbers(dossier)
    _check_pages(dossier.article.origin)
    body = dossier.article.body
    for item, words in _located(dossier):
        _check_place(item, words, body)
    for why in _reasons(dossier):
        if body and any(span.end > len(body) for span in why.spans):
            raise _outside()


def is_day(words: str) -> bool:
    """Tell whether `words` are an ISO 8601 day that exists, from year 1 to 9999."""
    if not _DAY.fullmatch(words):
        return False
    try:
        date.fromisoformat(words)
    except ValueError:
        return False
    return True


def _lists(dossier: Dossier) -> Iterator[tuple[Any, ...]]:
    yield from (dossier.dropped, dossier.countries, dossier.regions, dossier.organisations)
    yield from (dossier.people, dossier.quotes, dossier.events, dossier.relations)
    yield from (named.mentions for named in _named(dossier))


def _rejected(dossier: Dossier) -> Rejected:
    return dossier.rejected if isinstance(dossier.rejected, Rejected) else Rejected()


def _named(dossier: Dossier) -> Iterator[Country | Region | Organisation | Person]:
    """Yield all that has a name and mentions, what was rejected too."""
    rejected = _rejected(dossier)
    yield from (*dossier.countries, *rejected.mentions)
    yield from dossier.regions
    yield from (*dossier.organisations, *rejected.organisations)
    yield from (*dossier.people, *rejected.people)


def _check_days(dossier: Dossier) -> None:
    rejected = _rejected(dossier)
    quotes = (*dossier.quotes, *rejected.quotes)
    events = (*dossier.events, *rejected.events)
    days = [dossier.article.published, *(q.date for q in quotes), *(e.date for e in events)]
    for stated in days:
        if not isinstance(stated, str):
            continue
        first, slash, last = stated.partition("/")
        if not is_day(first) or (slash and not (is_day(last) and first <= last)):
            raise ContradictionError(translate("dossier file", "a day that does not exist"))


def _check_names(dossier: Dossier) -> None:
    article = dossier.article
    of_article = (article.title, article.outlet, article.author, article.language, article.file)
    # What the article calls things may be as long as the article, where it has no full stop.
    longest = max(LONGEST_NAME, len(article.body))
    if any(name and len(name) > LONGEST_NAME for name in of_article) or any(
        len(name) > longest for name in _names(dossier)
    ):
        raise ContradictionError(translate("dossier file", "a name without end"))


def _names(dossier: Dossier) -> Iterator[str]:
    rejected = _rejected(dossier)
    yield from (named.name for named in _named(dossier))
    yield from (person.role or "" for person in (*dossier.people, *rejected.people))
    for event in (*dossier.events, *rejected.events):
        yield event.summary
    for quote in (*dossier.quotes, *rejected.quotes):
        yield from (quote.speaker or "", quote.cue or "")


def _check_codes(dossier: Dossier) -> None:
    if not all(_CODE.fullmatch(code) for code in _codes(dossier)):
        raise ContradictionError(translate("dossier file", "a country that does not exist"))
    codes = [country.code for country in dossier.countries]
    if len(set(codes)) < len(codes):
        raise ContradictionError(translate("dossier file", "one country twice"))


def _codes(dossier: Dossier) -> Iterator[str]:
    rejected = _rejected(dossier)
    yield from (country.code for country in (*dossier.countries, *rejected.mentions))
    yield from (person.country for person in dossier.people if person.country)
    bodies = (*dossier.organisations, *rejected.organisations)
    yield from (body.country for body in bodies if isinstance(body.country, str))
    for quote in (*dossier.quotes, *rejected.quotes):
        yield from (tie.code for tie in quote.countries)
    for event in (*dossier.events, *rejected.events):
        yield from event.countries
        if isinstance(event.ties, tuple):
            yield from (tie.code for tie in event.ties)
        if event.place is not None and event.place.country:
            yield event.place.country
    for relation in dossier.relations:
        yield from (relation.source, relation.target)


def _check_ids(dossier: Dossier) -> None:
    rejected = _rejected(dossier)
    # Somebody may have a name that is a body's too: each kind has ids of its own. So has what was
    # rejected: words rejected and marked again stand in both, under the id of their place.
    people = _ids(dossier.people) | _ids(rejected.people) | _ids(dossier.organisations)
    _ids(rejected.organisations)
    quotes = _ids(dossier.quotes) | _ids(rejected.quotes)
    _ids(dossier.events)
    _ids(rejected.events)
    # What was rejected may name who is gone since: that is settled when it is restored.
    for quote in dossier.quotes:
        _check_known(quote.speaker_id, people)
        _check_known(quote.within, quotes)
    for event in dossier.events:
        for person in event.people:
            _check_known(person, people)


def _ids(items: Iterable[Any]) -> set[str]:
    ids = [item.id for item in items]
    known = set(ids)
    if len(known) < len(ids) or "" in known:
        raise ContradictionError(translate("dossier file", "one id for two things"))
    return known


def _check_known(id: object, known: set[str]) -> None:
    if isinstance(id, str) and id not in known:
        raise ContradictionError(translate("dossier file", "an id that nothing has"))


def _check_numbers(dossier: Dossier) -> None:
    if not all(0.0 <= country.focus <= 1.0 for country in dossier.countries):
        raise ContradictionError(translate("dossier file", "a share beyond the whole"))
    for event in (*dossier.events, *_rejected(dossier).events):
        if event.place is not None and not _is_on_earth(event.place):
            raise ContradictionError(translate("dossier file", "a place that is not on earth"))


def _check_pages(origin: Origin | object) -> None:
    if not isinstance(origin, Origin):
        return
    pages = origin.pages if isinstance(origin.pages, tuple) else ()
    pictures = origin.pictures if isinstance(origin.pictures, tuple) else ()
    if len(pages) > MOST_ITEMS or len(pictures) > MOST_ITEMS:
        raise ContradictionError(translate("dossier file", "too many items"))
    # A comparison with what is no number is false.
    sound = all(0.0 < side <= LARGEST_SIDE for size in pages for side in size)
    if not sound or not all(0 <= each.page < len(pages) for each in pictures):
        raise ContradictionError(translate("dossier file", "a page that does not exist"))


def _is_on_earth(place: Place) -> bool:
    for degrees, most in ((place.lat, 90.0), (place.lon, 180.0)):
        if isinstance(degrees, float | int) and not (
            math.isfinite(degrees) and abs(degrees) <= most
        ):
            return False
    return isinstance(place.lat, float | int) == isinstance(place.lon, float | int)


def _located(dossier: Dossier) -> Iterator[tuple[Located, str | None]]:
    """Yield what stands at a place, and its words where they are the article's own."""
    article, rejected = dossier.article, _rejected(dossier)
    if article.filed_from is not None:
        yield article.filed_from, None
    yield from ((quote, quote.text) for quote in (*dossier.quotes, *rejected.quotes))
    for named in _named(dossier):
        yield from ((mention, mention.text) for mention in named.mentions)
    outline = dossier.outline if isinstance(dossier.outline, tuple) else ()
    others: tuple[tuple[Located, ...], ...] = (dossier.events, rejected.events, dossier.relations)
    for items in (*others, dossier.dropped, outline):
        yield from ((item, None) for item in items)


def _check_place(item: Located, words: str | None, body: str) -> None:
    start, end = item.start, item.end
    if isinstance(item.paragraph, int) and not 1 <= item.paragraph <= LAST_OFFSET:
        raise _outside()
    if not isinstance(start, int) or not isinstance(end, int):
        if isinstance(start, int) != isinstance(end, int):
            raise _outside()
        return
    if not 0 <= start <= end <= (len(body) if body else LAST_OFFSET):
        raise _outside()
    # By their lengths first: a stretch of the whole text is not cut out for each of many items.
    if (
        body
        and words is not None
        and (len(words) != end - start or not body.startswith(words, start))
    ):
        raise ContradictionError(translate("dossier file", "a place with other words in it"))


def _outside() -> ContradictionError:
    return ContradictionError(translate("dossier file", "a place outside the text"))


def _reasons(dossier: Dossier) -> Iterator[Why]:
    rejected = _rejected(dossier)
    groups: tuple[Iterable[Any], ...] = (
        (*dossier.countries, *rejected.mentions),
        (*dossier.people, *rejected.people),
        (*dossier.quotes, *rejected.quotes),
        (*dossier.events, *rejected.events),
        dossier.relations,
    )
    for items in groups:
        yield from (item.why for item in items if isinstance(item.why, Why))


def own_hash(article: Article) -> str | None:
    """Return the SHA-256 of the article's text in hexadecimal; what a document claims is no proof.

    An article without its text keeps what it states, and one that states none has none.
    """
    import hashlib

    if not article.body or article.sha256 is None:
        return article.sha256
    return hashlib.sha256(article.body.encode("utf-8", "surrogatepass")).hexdigest()
