from explorer.gazetteer.matcher import hits


def test_takes_the_longest_name_and_whole_words() -> None:
    found = hits("South Korean buyers left Guinea-Bissau; Omanis stayed, Omanish did not.")
    assert [hit.text for hit in found] == ["South Korean", "Guinea-Bissau", "Omanis"]


def test_a_name_ends_where_the_text_ends() -> None:
    (found,) = hits("Washington, D.C.")
    assert found.span.slice("Washington, D.C.") == found.text == "Washington, D.C."


def test_asks_for_capitals() -> None:
    assert [hit.text for hit in hits("a turkey, the jordan almonds; Chad")] == ["Chad"]
