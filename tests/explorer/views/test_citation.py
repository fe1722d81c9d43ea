import pytest

from explorer.model import Article, Dossier, Person, Quote
from explorer.views import citation

ARTICLE = Article(title="The lake road", outlet="The Herald", published="2023-04-02")
BEK = Person(id="bek", name="Aida Bek", role="Minister of Roads", country="KG")


def dossier(*quotes: Quote, article: Article = ARTICLE) -> Dossier:
    return Dossier(article=article, people=(BEK,), quotes=quotes)


def quote(**changes: object) -> Quote:
    fields = {"id": "q1", "text": "We will build it.", "kind": "sentence", "speaker_id": "bek"}
    return Quote(**{"speaker": "Aida Bek", "cue": "said", "paragraph": 3, **fields, **changes})  # type: ignore[arg-type]


def test_a_full_sentence_is_cited_with_speaker_role_cue_and_source() -> None:
    one = quote()
    assert citation.with_source(dossier(one), one) == (
        "“We will build it.” — Aida Bek, Minister of Roads (“said”)\n"
        "The Herald, “The lake road”, 2 April 2023, paragraph 3"
    )


def test_a_fragment_says_that_it_is_one() -> None:
    one = quote(text="rules of the road", kind="fragment")
    assert "[Partial quote, not a full sentence]" in citation.with_source(dossier(one), one)


def test_an_interrupted_statement_says_which_part_it_is() -> None:
    first = quote(utterance="u1", text="We will build it,")
    second = quote(id="q2", utterance="u1", text="and soon.", kind="fragment")
    inner = quote(id="q3", utterance="u1", text="it", kind="nested")
    book = dossier(first, second, inner)
    assert "Part 1 of 2 of one statement" in citation.with_source(book, first)
    assert "Part 2 of 2 of one statement" in citation.with_source(book, second)


def test_a_nested_quote_of_an_interrupted_statement_is_cited() -> None:
    first = quote(utterance="u1")
    inner = quote(id="q3", utterance="u1", text="it", kind="nested")
    assert "within someone else's" in citation.with_source(dossier(first, inner), inner)


def test_brackets_stay_and_are_explained() -> None:
    one = quote(text="It [the road] is ours.")
    text = citation.with_source(dossier(one), one)
    assert "“It [the road] is ours.”" in text
    assert "inserted by the article" in text


def test_reported_speech_gets_no_quotation_marks() -> None:
    one = quote(text="the road would be built", kind="indirect")
    text = citation.with_source(dossier(one), one)
    assert text.startswith("the road would be built — ")
    assert "not verbatim" in text


def test_an_unknown_speaker_is_said_to_be_unknown() -> None:
    one = quote(speaker_id=None, speaker=None, cue=None)
    assert "— speaker not stated\n" in citation.with_source(dossier(one), one)


@pytest.mark.parametrize(
    ("text", "start", "paragraph"),
    [
        ("One.\n\nTwo “here”.", 11, 2),
        ("One.\nTwo “here”.", 10, 2),
        ("\n\nOne “here”.", 7, 1),
        ("One\nwrapped.\n\n\n\nTwo “x”.", 21, 2),
    ],
)
def test_the_paragraph_follows_from_the_text(text: str, start: int, paragraph: int) -> None:
    located = Quote(id="q", text="x", kind="sentence", start=start, end=start + 1)
    assert citation.paragraph_of(Article(text=text), located) == paragraph


def test_an_article_without_particulars_is_still_cited() -> None:
    assert citation.source(Article(file="note.txt")) == "note.txt, publication date unknown"
