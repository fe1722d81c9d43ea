"""Look-ups by offset find the sentence and the paragraph around it."""

from explorer.extract.document.document import Document

TEXT = "A headline of the day\n\nOne came. Two left.\n\nThree stayed with us in the end."


def test_lookups() -> None:
    reading = Document.of(TEXT)
    at = TEXT.index("Two")
    sentence = reading.sentence_at(at)
    assert sentence is not None
    assert sentence.span.slice(TEXT) == "Two left."
    assert reading.paragraph_at(TEXT.index("Three")) == 1
    assert [s.index for s in reading.sentences_of(1)] == [2]
    assert reading.paragraph_at(0) is None
    assert reading.sentence_at(len(TEXT) + 5) is None


def test_tokens_in_a_stretch() -> None:
    reading = Document.of(TEXT)
    start, end = TEXT.index("One"), TEXT.index("left")
    assert [token.text for token in reading.tokens_in(start, end)] == ["One", "came", ".", "Two"]
    assert [token.text for token in reading.tokens_in(start + 1, end + 2)] == ["came", ".", "Two"]


def test_what_stands_in_lower_case() -> None:
    assert "headline" in Document.of(TEXT).lower
    assert "three" not in Document.of(TEXT).lower
