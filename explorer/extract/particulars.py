"""What an article's own text says of it: its day, title, author, outlet, and where it was filed."""

from __future__ import annotations

import hashlib
from datetime import date

from msgspec.structs import replace

from explorer.extract.document.document import Document
from explorer.gazetteer import cities
from explorer.model import Article, FiledFrom, Span
from explorer.text.clean import Cleaned
from explorer.text.dateline import first_place
from explorer.text.days import parse_day
from explorer.toponyms.found import Found

_DATELINE_REACH = 60  # a day in the dateline stands within so many letters after the place


def hash_of(article: Article) -> str:
    """Return the hash of the article's text as UTF-8, in hexadecimal: known, or taken now."""
    body = article.body.encode("utf-8", "surrogatepass")
    return article.sha256 or hashlib.sha256(body).hexdigest()


def published_on(article: Article, cleaned: Cleaned) -> date | None:
    """Return the day of publication: as known, or as the masthead or the dateline states it."""
    known = parse_day(article.published) or parse_day(cleaned.published)
    if known is not None or cleaned.dateline is None:
        return known
    start = cleaned.dateline.end
    return parse_day(article.body[start : start + _DATELINE_REACH])


def particulars(
    article: Article, reading: Document, published: date | None, found: tuple[Found, ...]
) -> Article:
    """Return the article with what its text says of itself, where that was not known."""
    cleaned, text = reading.cleaned, reading.text
    title = " ".join(cleaned.title.slice(text).split()) if cleaned.title else None
    return replace(
        article,
        title=article.title or title,
        author=article.author or cleaned.author,
        outlet=article.outlet or cleaned.outlet or cleaned.agency,
        published=published.isoformat() if published else None,
        filed_from=_filed_from(article, cleaned.dateline, text, found),
        sha256=hash_of(article),
    )


def _filed_from(
    article: Article, dateline: Span | None, text: str, found: tuple[Found, ...]
) -> FiledFrom | None:
    """Return where the article was filed: the dateline's town, and the country it lies in."""
    if dateline is None:
        return article.filed_from
    inside = [f for f in found if dateline.covers(f.span)]
    place, other = first_place(dateline.slice(text))
    return FiledFrom(
        place=cities.spell(place),
        country=inside[0 if other else -1].code if inside else None,
        start=dateline.start,
        end=dateline.end,
    )
