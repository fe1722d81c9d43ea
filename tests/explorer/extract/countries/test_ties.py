from explorer.extract.countries.ties import tie_quote
from explorer.extract.pipeline import extract
from explorer.model import Article
from tests.explorer.extract.staging import index_of, span_in


def test_a_quote_is_tied_by_speaker_words_and_whom_it_is_said_to() -> None:
    text = (
        "ROME, May 3 — Italian Foreign Minister Ada Rossi told France: “Malta must open its port.”"
    )
    (quote,) = extract(Article(text=text, published="2021-05-03")).quotes
    ties = {(tie.code, tie.why) for tie in quote.countries}
    assert ("IT", "speaker") in ties
    assert ("MT", "about") in ties
    assert ("FR", "addressed") in ties


def test_each_tie_says_by_which_rule() -> None:
    text = "She told France: “Malta must open its port.”"
    quote = span_in(text, "Malta must open its port.")
    ties = tie_quote(index_of(text), quote, span_in(text, text), None, "IT")
    assert [(tie.code, tie.why, tie.rule) for tie in ties] == [
        ("IT", "speaker", "tie.speaker-country"),
        ("MT", "about", "tie.words-in-quote"),
        ("FR", "addressed", "tie.said-to"),
    ]
