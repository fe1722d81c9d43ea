from explorer.extract.pipeline import extract
from explorer.model import Article


def test_a_quote_is_tied_by_speaker_words_and_whom_it_is_said_to() -> None:
    text = (
        "ROME, May 3 — Italian Foreign Minister Ada Rossi told France: “Malta must open its port.”"
    )
    (quote,) = extract(Article(text=text, published="2021-05-03")).quotes
    ties = {(tie.code, tie.why) for tie in quote.countries}
    assert ("IT", "speaker") in ties
    assert ("MT", "about") in ties
    assert ("FR", "addressed") in ties
