"""Speech, terms, titles and nicknames are told apart, and every pair is booked."""

from explorer.extract.document.document import Document
from explorer.extract.quotes.spans import find_quotes


def kinds(text: str) -> dict[str, str]:
    found = find_quotes(Document.of(text))
    told = {quote.span.slice(text): str(quote.kind) for quote in found.quotes}
    return told | {item.text: str(item.why) for item in found.dropped}


def test_kinds() -> None:
    text = (
        "Her novel “The Salt Ledger” won. Raymond “Duke” Pellerin read it. “It is long,” he said. "
        "So-called “smart” meters were “never tested in the cold.” “She said ‘no’ twice.”"
    )
    assert kinds(text) == {
        "The Salt Ledger": "title",
        "Duke": "nickname",
        "It is long,": "sentence",
        "smart": "term",
        "never tested in the cold.": "fragment",
        "She said ‘no’ twice.": "sentence",
        "no": "nested",
    }


def test_nested_names_the_quote_around_it() -> None:
    found = find_quotes(Document.of("“She said ‘no’ twice,” he said of it all."))
    assert [quote.within for quote in found.quotes] == [None, "q1"]


def test_headline_is_booked_too() -> None:
    text = "Minister calls plan ‘madness’\n\nThe minister spoke for an hour on Monday and left."
    found = find_quotes(Document.of(text))
    assert [quote.paragraph for quote in found.quotes] == [-1]
