"""Quotes as a table for spreadsheets: one a row, with where it stands and whose words it is."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.export import table
from explorer.export.stamp import Stamp, checked
from explorer.model import Dossier, Quote
from explorer.views import citation, original_pages

COLUMNS = (
    "file", "title", "outlet", "published", "sha256", "quote", "text", "start", "end", "paragraph",
    "page", "kind", "speaker", "role", "speaker_country", "about", "cue", "date", "statement",
    "remarks", "checked", "borders", "program",
)  # fmt: skip


def encode(dossiers: Sequence[Dossier], stamp: Stamp) -> bytes:
    """Return the quotes of the dossiers as CSV (RFC 4180, UTF-8 with a byte order mark).

    `start` and `end` count code points in the article's text (`sha256`) from 0. A cell that a
    spreadsheet would run as a formula has an apostrophe before it.
    """
    return table.encode(
        COLUMNS, (_row(dossier, quote, stamp) for dossier in dossiers for quote in dossier.quotes)
    )


def _row(dossier: Dossier, quote: Quote, stamp: Stamp) -> list[object]:
    article, span = dossier.article, quote.span
    person = next((p for p in dossier.people if p.id == quote.speaker_id), None)
    role = quote.role if isinstance(quote.role, str) else (person.role if person else None)
    return [
        article.file, article.title, article.outlet, article.published, article.sha256,
        quote.id, quote.text, span.start if span else None, span.end if span else None,
        citation.paragraph_of(article, quote), original_pages.page_of(article, span),
        quote.kind, quote.speaker, role,
        " ".join(tie.code for tie in quote.countries if tie.why == "speaker"),
        " ".join(tie.code for tie in quote.countries if tie.why != "speaker"),
        quote.cue, quote.date if isinstance(quote.date, str) else None, quote.utterance,
        "; ".join(citation.integrity(dossier, quote)), checked(quote.status),
        stamp.borders, stamp.program,
    ]  # fmt: skip
