from explorer.gazetteer.matcher import hits
from explorer.gazetteer.provinces import Part
from explorer.toponyms.qualifiers import following, qualifier, short_forms


def _behind(text: str, town: str) -> Part | None:
    starting = {hit.span.start: hit for hit in hits(text)}
    found = qualifier(text, text.index(town) + len(town), starting)
    return found[0] if found else None


def test_reads_what_stands_behind_a_towns_comma() -> None:
    assert _behind("in Paris, Texas, on Monday", "Paris") == Part("US", "TX")
    assert _behind("ROME, Ga. (AP)", "ROME") == Part("US", "GA")
    assert _behind("in London, Ont., today", "London") == Part("CA", "08")
    assert _behind("Lebanon, PA 17042", "Lebanon") == Part("US", "PA")
    assert _behind("Paris (Tenn.) voted", "Paris") == Part("US", "TN")
    assert _behind("Valletta, Malta", "Valletta") == Part("MT", "")


def test_what_is_no_part_says_nothing() -> None:
    assert _behind("Paris, the French say, sleeps", "Paris") is None
    assert _behind("Paris, London and Rome", "Paris") is None


def test_finds_short_forms_behind_a_comma_only() -> None:
    text = "Macon, Ga., and Hull, Que.; Ga. alone is none, nor is Luton, Beds."
    assert [text[form.start : form.end] for form in short_forms(text)] == ["Ga.", "Que."]


def test_gives_the_name_that_follows() -> None:
    text = "Jamaica, Queens"
    found = following(text, 7, {hit.span.start: hit for hit in hits(text)})
    assert found is not None
    assert found.text == "Queens"
