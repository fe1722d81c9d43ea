"""What is set in type: lines, the article's offsets in them, and the countries of a paragraph."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from explorer.model import Article, Dossier, Span
from ui.reader import from_text
from ui.reader.follow import codes_of
from ui.reader.page_text import plain


@given(st.text(alphabet=st.sampled_from("ab 😀.\n\t\u2028\ufffc"), max_size=300))
def test_every_letter_shown_knows_its_place_in_the_article(text: str) -> None:
    galley = from_text.compose(Dossier(article=Article(text=text + "x")), frozenset())
    for number, line in enumerate(galley.lines):
        if line.source is None:
            continue
        shown = galley.span_of_line(number)
        assert shown.slice(galley.text) == plain(line.source.slice(text + "x"))
        assert galley.shown(line.source) == shown
        assert galley.source(shown) == line.source


def test_nothing_shown_is_a_line_break_or_a_frame_to_qt() -> None:
    taken = "a\u2028b\u2029c\ufdd0d\ufffce\x00f\x85g"
    shown = plain(taken)
    assert len(shown) == len(taken)
    assert not set(shown) & set("\u2028\u2029\ufdd0\ufffc\x00\x85")


def test_the_headline_is_not_shown_twice(ferries: Dossier) -> None:
    galley = from_text.compose(ferries, frozenset())
    assert galley.text.count("Harbour talks stall again") == 1
    assert galley.lines[0].kind == "title" and galley.lines[0].number == 1


def test_a_paragraph_that_never_ends_is_set_in_parts() -> None:
    text = "Short.\n\n" + "x" * 20_000
    galley = from_text.compose(Dossier(article=Article(text=text)), frozenset())
    assert max(len(line.text) for line in galley.lines) <= 6_000
    across = Span(6_000, 6_020)
    shown = galley.shown(across)
    assert shown is not None and galley.source(shown) == across


def test_a_paragraph_is_mostly_about_whom_it_names_most(ferries: Dossier) -> None:
    galley = from_text.compose(ferries, frozenset())
    assert codes_of(galley, 4) == ("EE",)
    assert codes_of(galley, 5) == ("FI",)
    assert codes_of(galley, 8) == ()
    assert codes_of(galley, 3) == ("EE", "FI")
