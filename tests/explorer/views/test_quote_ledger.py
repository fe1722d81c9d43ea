"""The quote ledger: every pair of marks has an account, and what has none is said."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from explorer.files import dossier_file
from explorer.model import Article, Dossier, Dropped, Quote
from explorer.views import quote_ledger

TEXT = (
    "“We will wait,” Anna Roos said, “as ‘good neighbours’ do.”\n\n"
    "Her film “The Long Ice” won a prize, and “so-called experts” scoffed.\n\n"
    "Read also: “A headline of another story” and more\n\n"
    "“Nobody knows,” one passer-by said."
)


def quote(id: str, words: str, **facts: str) -> Quote:
    at = TEXT.index(words)
    return msgspec.convert(
        {"id": id, "text": words, "kind": "sentence", "start": at, "end": at + len(words), **facts},
        Quote,
    )


def dropped(words: str, why: str) -> Dropped:
    at = TEXT.index(words)
    return msgspec.convert(
        {"text": words, "why": why, "start": at, "end": at + len(words)}, Dropped
    )


QUOTES = (
    quote("q1", "We will wait,", speaker="Anna Roos"),
    quote("q2", "as ‘good neighbours’ do.", speaker="Anna Roos", kind="fragment"),
    quote("q3", "good neighbours", kind="nested", **{"in": "q2"}),
    quote("q4", "so-called experts", kind="term"),
    quote("q5", "Nobody knows,"),
)
DROPPED = (
    dropped("The Long Ice", "title"),
    dropped("Read also: “A headline of another story” and more", "related-headline"),
)
WHOLE = Dossier(article=Article(text=TEXT), quotes=QUOTES, dropped=DROPPED)


def test_the_curated_article_is_accounted_for(root: Path) -> None:
    curated = dossier_file.read(root / "resources/dossiers/russia-regional-clout.json")
    assert quote_ledger.of_dossier(curated).sentence == (
        "14 of 14 stretches in quotation marks accounted for: "
        "12 attributed, 2 terms, 0 unexplained; 1 nested"
    )


def test_every_pair_has_its_state_in_the_order_of_the_article() -> None:
    entries = quote_ledger.of_dossier(WHOLE).entries
    assert [(entry.state, entry.text) for entry in entries] == [
        ("attributed", "We will wait,"),
        ("attributed", "as ‘good neighbours’ do."),
        ("nested", "good neighbours"),
        ("title", "The Long Ice"),
        ("term", "so-called experts"),
        ("unattributed", "Nobody knows,"),
    ]


def test_the_sentence_names_every_kind_there_is() -> None:
    assert quote_ledger.of_dossier(WHOLE).sentence == (
        "5 of 5 stretches in quotation marks accounted for: 2 attributed, "
        "1 without a stated speaker, 1 term, 1 title, 0 unexplained; 1 nested"
    )


@pytest.mark.parametrize("lost", ["q1", "q2", "q3", "q4", "q5"])
def test_a_pair_that_no_item_covers_is_unexplained(lost: str) -> None:
    rest = tuple(quote for quote in QUOTES if quote.id != lost)
    [gone] = [quote for quote in QUOTES if quote.id == lost]
    entries = quote_ledger.of_dossier(msgspec.structs.replace(WHOLE, quotes=rest)).entries
    [unexplained] = [entry for entry in entries if entry.state == "unexplained"]
    assert (unexplained.text, unexplained.span) == (gone.text, gone.span)


def test_a_title_that_is_forgotten_is_unexplained() -> None:
    book = quote_ledger.of_dossier(msgspec.structs.replace(WHOLE, dropped=DROPPED[1:]))
    assert book.sentence.startswith("4 of 5 stretches in quotation marks accounted for")


def test_marks_in_a_line_set_aside_are_not_the_storys() -> None:
    book = quote_ledger.of_dossier(msgspec.structs.replace(WHOLE, dropped=DROPPED[:1]))
    assert book.counts["unexplained"] == 1


def test_a_quote_over_two_paragraphs_may_be_booked_as_one() -> None:
    text = "“One thing is sure, he said.\n\n“And there is another that we know about.” It is."
    words = text[1 : text.index("” It")]
    whole = Quote(id="q1", text=words, kind="sentence", speaker="He", start=1, end=1 + len(words))
    book = quote_ledger.of_dossier(Dossier(article=Article(text=text), quotes=(whole,)))
    assert book.counts["unexplained"] == 0


def test_an_article_without_quotes_says_so() -> None:
    book = quote_ledger.of_dossier(Dossier(article=Article(text="Nothing was said.")))
    assert book.sentence.startswith("0 of 0 stretches")


def test_a_rejected_quote_is_rejected_and_not_unexplained() -> None:
    from explorer import api, ingest
    from explorer.corrections import apply

    text = "Harbour news\n\n“We sail at dawn,” said Ada Berg. The crew calls it “the long one”."
    dossier = api.reading(ingest.from_text(text))
    before = quote_ledger.of_dossier(dossier)
    assert before.counts["unexplained"] == 0
    after, _ = apply.apply(dossier, apply.reject(dossier, dossier.quotes[0]))
    book = quote_ledger.of_dossier(after)
    assert (book.counts["rejected"], book.counts["unexplained"]) == (1, 0)
    assert "1 rejected by you" in book.sentence
    assert len(book.entries) == len(before.entries)
    assert not book.entries[0].id


def test_reported_statements_are_counted_apart_and_are_no_pairs() -> None:
    said = quote("i1", "won a prize", kind="indirect", utterance="u1")
    again = quote("i2", "scoffed", kind="indirect", utterance="u1")
    book = quote_ledger.of_dossier(msgspec.structs.replace(WHOLE, quotes=(*QUOTES, said, again)))
    assert len(book.entries) == len(quote_ledger.of_dossier(WHOLE).entries)
    assert book.reported == 1
    assert book.sentence.endswith("1 nested; 1 reported without marks")
