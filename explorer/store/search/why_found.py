"""Why a hit was found: which words stand in which part of it, and what ties it to its countries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from explorer.i18n.messages import translate
from explorer.model import Dossier, Event, Quote
from explorer.store.search import country_operators, days, named_countries, rows
from explorer.store.search.aliases import Aliases, known
from explorer.store.search.explain import clause_in_words
from explorer.store.search.match import Needle, spellings
from explorer.store.search.query import Query, Term
from explorer.store.search.results import Hit, Results
from explorer.store.search.snippet import marks
from explorer.text.search_folding import words as words_of
from explorer.why import explain
from explorer.why.explain import Explanation

LONGEST = 60
MOST_SPELLINGS = 3


def of_hit(
    dossier: Dossier, hit: Hit, results: Results, aliases: Aliases | None = None
) -> Explanation:
    """Return why a hit of `results` was found and what ties it to its countries.

    Args:
        dossier: the article of the hit.
        hit: what was found.
        results: what it is part of.
        aliases: the other spellings that were looked for; those that hold everywhere by default.
    """
    row = next((r for r in rows.rows(dossier) if (r.kind, r.key) == (hit.kind, hit.id)), None)
    gone = translate("why", "It stands no longer in the article: search again.")
    asked = named_countries.widened(results.query, everywhere=True)
    lines = list(_found(row, asked, aliases or _of(dossier))) if row else [gone]
    if results.answered and hit.kind == "quote":
        lines.append(translate("why", "Not all words stand in it: it answers the question."))
    item = _item(dossier, hit)
    ties = [explain.of_tie(dossier, item, code) for code in hit.codes] if item else []
    title = translate("why", "Found: {words}").format(words=_cut(hit.snippet))
    explained = explain.joined(title, [Explanation(title, tuple(lines)), *ties])
    place = [_place(item)] if item else []
    told = (*explained.lines, *filter(None, place))
    return Explanation(title, told, explained.evidence, explained.rules)


def _of(dossier: Dossier) -> Aliases:
    """The spellings that the article's own people go by, besides those known everywhere."""
    return known().with_names(person.names for person in dossier.people)


def _found(row: rows.Row, query: Query, aliases: Aliases) -> Iterator[str]:
    for clause in query.every:
        lines = [line for term in clause for line in _term(row, term, aliases)]
        missing = translate("why", "Asked for and not in it: {condition}.")
        yield from lines or [missing.format(condition=clause_in_words(clause))]
    if query.since or query.until:
        date = "/".join(filter(None, row.dates))
        said = translate("why", "It is dated {date}, within the days asked for.")
        yield said.format(date=days.in_words(date)) if date else translate("why", "It has no date.")


def _term(row: rows.Row, term: Term, aliases: Aliases) -> Iterator[str]:
    """The lines that say where a term fits a row; none where it does not."""
    if term.field == "words":
        fields = [
            (translate("why", "“{typed}” stands in the words: {found}."), (row.text,)),
            (translate("why", "“{typed}” stands in a name or role: {found}."), row.names),
        ]
    elif term.field == "speaker":
        fields = [(translate("why", "“{typed}” is the speaker: {found}."), row.speaker)]
    elif term.field == "said":
        fields = [(translate("why", "“{typed}” is the verb it is told with: {found}."), (row.cue,))]
    else:
        yield from _by_value(row, term)
        return
    for sentence, texts in fields:
        found = _standing(texts, spellings(term, aliases))
        if found:
            yield sentence.format(typed=term.text, found=", ".join(found[:MOST_SPELLINGS]))


def _by_value(row: rows.Row, term: Term) -> Iterator[str]:
    codes = {"country": row.codes, "about": row.about}.get(term.field, ())
    for code in term.values if codes else ():
        if code in codes:
            sentence = translate("why", "It is tied to {country}, as was asked.")
            yield sentence.format(country=country_operators.name(code))
    kinds = (row.kind, row.part, *row.types)
    if any(value in kinds for value in term.values) or term.field in ("in", "outlet", "tag"):
        yield translate("why", "It fits: {condition}.").format(condition=clause_in_words((term,)))


def _standing(texts: Iterable[str], needles: list[Needle]) -> list[str]:
    """The words that stand in the texts, as they are spelled there."""
    found: dict[str, None] = {}
    for text in texts:
        for start, end in marks(text, needles):
            found[f"“{text[start : _end_of_word(text, end)]}”"] = None
    return list(found)


def _end_of_word(text: str, end: int) -> int:
    """Where the word ends that a mark ends in."""
    return (
        next((w.end for w in words_of(text[end - 1 : end + LONGEST]) if w.start == 0), 1) + end - 1
    )


def _item(dossier: Dossier, hit: Hit) -> Quote | Event | None:
    items_of: dict[str, tuple[Quote, ...] | tuple[Event, ...]] = {
        "quote": dossier.quotes,
        "event": dossier.events,
    }
    return next((item for item in items_of.get(hit.kind, ()) if item.id == hit.id), None)


def _place(item: Quote | Event) -> str:
    """Where the item stands, in words; empty where that is not known."""
    if item.span is not None:
        words = translate("why", "It stands at characters {start} to {end} of the text.")
        return words.format(start=item.span.start, end=item.span.end)
    if isinstance(item.paragraph, int):
        words = translate("why", "It stands in paragraph {number} of the article.")
        return words.format(number=item.paragraph)
    return ""


def _cut(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[:LONGEST]}…"
