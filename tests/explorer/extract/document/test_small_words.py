"""The small words that phrases are taken apart by do not overlap where a phrase begins."""

from explorer.extract.document import small_words


def test_kinds_of_small_words() -> None:
    assert {"the", "a", "his"} <= small_words.DETERMINERS
    assert {"of", "with"} <= small_words.PREPOSITIONS
    assert {"and", "but"} <= small_words.CONJUNCTIONS
    assert not small_words.DETERMINERS & small_words.PREPOSITIONS
