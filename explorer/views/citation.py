"""How a quote is cited: verbatim, marked for what it is, with its speaker and its source."""

from __future__ import annotations

from explorer.i18n.dates import long_day
from explorer.i18n.messages import translate
from explorer.model import Article, Dossier, Person, Quote, QuoteKind
from explorer.views import original_pages


def with_source(dossier: Dossier, quote: Quote) -> str:
    """Return `quote` as text to paste: the words, who said them, what they are, where they stand.

    Brackets and marks stay as the article has them, and a part of a statement always says that it
    is one, so that a fragment is never pasted as the whole.
    """
    lines = [f"{shown(quote)} — {attribution(dossier, quote)}"]
    lines += [f"[{remark}]" for remark in integrity(dossier, quote)]
    lines.append(source(dossier.article, where(dossier.article, quote)))
    return "\n".join(lines)


def attribution(dossier: Dossier, quote: Quote) -> str:
    """Return who said it, in which role, and the article's own verb for it."""
    person = _speaker(dossier, quote)
    name = quote.speaker or (person.name if person else None)
    if name is None:
        return translate("citation", "speaker not stated")
    role = quote.role if isinstance(quote.role, str) else (person.role if person else None)
    who = f"{name}, {role}" if role and role.casefold() not in name.casefold() else name
    return f"{who} (“{quote.cue}”)" if quote.cue else who


def integrity(dossier: Dossier, quote: Quote) -> list[str]:
    """Return what a reader must know to quote it fairly: one short remark each, no full stop."""
    remarks = [remark] if (remark := _kind_remark(quote.kind)) else []
    if isinstance(quote.within, str):
        remarks.append(translate("citation", "Stands inside another quote"))
    parts = _parts(dossier, quote)
    if len(parts) > 1:
        at = [part.id for part in parts].index(quote.id) + 1
        said = translate("citation", "Part {part} of {parts} of one statement")
        remarks.append(said.format(part=at, parts=len(parts)))
    if "[" in quote.text and "]" in quote.text:
        remarks.append(translate("citation", "Words in brackets were inserted by the article"))
    return remarks


def _kind_remark(kind: QuoteKind) -> str:
    remarks: dict[QuoteKind, str] = {
        "fragment": translate("citation", "Partial quote, not a full sentence"),
        "term": translate(
            "citation", "A term the article sets in quotation marks, not a statement"
        ),
        "nested": translate("citation", "Quoted within someone else's statement"),
        "indirect": translate("citation", "Reported speech in the article's words, not verbatim"),
    }
    return remarks.get(kind, "")


def source(article: Article, place: str = "") -> str:
    """Return outlet, title and day of an article, and a place in it, as one line."""
    unnamed = article.file or translate("citation", "untitled article")
    title = f"“{article.title}”" if article.title else unnamed
    unknown = translate("citation", "publication date unknown")
    day = long_day(article.published) if article.published else unknown
    parts = [part for part in (article.outlet, title, day) if part]
    if place:
        parts.append(place)
    return ", ".join(parts)


def where(article: Article, quote: Quote) -> str:
    """Return where a quote stands: its page, where the file has any, and its paragraph."""
    paragraph, page = paragraph_of(article, quote), original_pages.page_of(article, quote.span)
    parts = [translate("citation", "page {number}").format(number=page)] if page else []
    if paragraph is not None:
        parts.append(translate("citation", "paragraph {number}").format(number=paragraph))
    return ", ".join(parts)


def paragraph_of(article: Article, quote: Quote) -> int | None:
    """Return the quote's paragraph, counted from 1; None where neither number nor text is known.

    Paragraphs of a text are its blocks between blank lines, or its lines if it has no blank one.
    """
    if isinstance(quote.paragraph, int):
        return quote.paragraph
    span = quote.span
    if span is None or not article.body:
        return None
    before = article.body[: span.start + 1]
    gap = "\n\n" if "\n\n" in article.body else "\n"
    return sum(1 for block in before.split(gap) if block.strip()) or None


def shown(quote: Quote) -> str:
    """Return the quote's words as they may be shown: in marks, unless they are only reported."""
    return quote.text if quote.kind == "indirect" else f"“{quote.text}”"


def _speaker(dossier: Dossier, quote: Quote) -> Person | None:
    known = (p for p in dossier.people if p.id == quote.speaker_id)
    return next(known, None) if quote.speaker_id else None


def _parts(dossier: Dossier, quote: Quote) -> list[Quote]:
    """The quotes of the same statement, in article order, this one among them."""
    if quote.utterance is None:
        return [quote]
    return [q for q in dossier.quotes if q.utterance == quote.utterance and q.kind != "nested"] or [
        quote
    ]
