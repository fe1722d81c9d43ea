"""The places of an article that an explanation rests on, each with its words to recognise it by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from explorer.i18n.messages import translate
from explorer.model import (
    CountryMention,
    Dossier,
    Event,
    Located,
    Mention,
    MentionHow,
    Organisation,
    Person,
    Quote,
    Why,
)
from explorer.views import citation

GroundKind = Literal["country", "person", "quote", "event", "words"]
_AROUND = 48
_LONGEST = 150


class Support(Located, frozen=True, kw_only=True):
    """One place that counted: what stands there, and what it counted as.

    `kind` and `id` name the item to choose; ``words`` are a bare stretch without an item.
    """

    kind: GroundKind
    id: str = ""
    text: str
    note: str = ""


def of_quote(quote: Quote, note: str = "") -> Support:
    """Return the ground of a quote."""
    text = _cut(citation.shown(quote))
    return _at(quote, "quote", quote.id, text, note or quote.speaker or _unnamed())


def of_event(event: Event, note: str = "") -> Support:
    """Return the ground of an event."""
    undated = translate("grounds", "undated")
    return _at(event, "event", event.id, _cut(event.summary), note or event.date_text or undated)


def of_mentions(
    dossier: Dossier, mentions: Iterable[Mention], kind: GroundKind, id: str
) -> Iterator[Support]:
    """Yield the ground of each mention of a country or a person, in the words around it."""
    outline = {line.paragraph: line.text for line in dossier.outline or ()}
    for mention in mentions:
        how = _how(mention.how if isinstance(mention, CountryMention) else "name")
        about = outline.get(mention.paragraph) if mention.span is None else None
        note = f"{how} · {_cut(about)}" if about else how
        yield _at(mention, kind, id, _around(dossier, mention, mention.text), note)


def of_person(dossier: Dossier, person: Person) -> Iterator[Support]:
    """Yield the ground of each place where a person is named."""
    return of_mentions(dossier, person.mentions, "person", person.id)


def of_organisation(dossier: Dossier, organisation: Organisation) -> Iterator[Support]:
    """Yield the ground of each place where an organisation is named."""
    return of_mentions(dossier, organisation.mentions, "words", "")


def of_why(dossier: Dossier, why: object) -> Iterator[Support]:
    """Yield the stretches of text that a decision rests on; none where the text is not at hand."""
    text = dossier.article.body
    for span in why.spans if isinstance(why, Why) and text else ():
        words = Located(start=span.start, end=span.end)
        shown = _around(dossier, words, span.slice(text))
        yield _at(words, "words", "", shown, _resting())


def _unnamed() -> str:
    return translate("grounds", "speaker not stated")


def _resting() -> str:
    return translate("grounds", "the rule rests on this")


def _how(how: MentionHow) -> str:
    ways: dict[MentionHow, str] = {
        "name": translate("grounds", "by name"),
        "demonym": translate("grounds", "as people or adjective"),
        "city": translate("grounds", "through a city or seat of government"),
        "abbreviation": translate("grounds", "by abbreviation"),
    }
    return ways[how]


def _at(item: Located, kind: GroundKind, id: str, text: str, note: str) -> Support:
    return Support(
        kind=kind,
        id=id,
        text=text,
        note=note,
        start=item.start,
        end=item.end,
        paragraph=item.paragraph,
    )


def _around(dossier: Dossier, item: Located, words: str) -> str:
    """The words with those before and after them, or alone where the text is not at hand."""
    span, text = item.span, dossier.article.body
    if span is None or not text:
        return _cut(words)
    before, after = text[: span.start].rpartition("\n")[2], text[span.end :].partition("\n")[0]
    if len(before) > _AROUND:
        before = "…" + before[-_AROUND:].partition(" ")[2]
    if len(after) > _AROUND:
        after = after[:_AROUND].rpartition(" ")[0] + "…"
    return f"{before}{_cut(words)}{after}"


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
