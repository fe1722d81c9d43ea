"""Tags and paragraphs that no story has lose what makes them slow, and none of their words."""

from __future__ import annotations

from lxml import html  # type: ignore[import-untyped]

from explorer.ingest import overlong


def flattened(body: str) -> str:
    """The body of a page, flattened, as HTML."""
    tree = html.document_fromstring(f"<html><body>{body}</body></html>")
    overlong.flatten(tree)
    return html.tostring(tree.body, encoding="unicode")


def test_a_tag_of_thousands_of_attributes_is_bare() -> None:
    page = "<p " + "".join(f'a{n}="b" ' for n in range(3000)) + ">Words.</p>"
    assert overlong.without_attributes(page) == "<p>Words.</p>"
    cut = page[: page.index(">Words")]
    assert overlong.without_attributes(cut) == "<p"


def test_a_tag_with_one_long_attribute_keeps_it() -> None:
    page = '<p class="story" data-state="' + "x" * 50_000 + '">Words.</p>'
    assert overlong.without_attributes(page) == page


def test_thousands_of_links_in_one_place_become_their_words() -> None:
    many = "".join(f'<a href="/{n}">One <b>of</b> them</a> and ' for n in range(600))
    found = flattened(
        f"<p>First {many}<img src='a'>{many}last.</p><p>See <a href='/'>this</a>.</p>"
    )
    assert found.count("<a ") == 1
    assert found.count("One of them and ") == 1200
    assert found.startswith("<body><p>First One of them and One")
    assert "and <img" in found and found.endswith(
        'last.</p><p>See <a href="/">this</a>.</p></body>'
    )


def test_links_within_marks_count_for_the_paragraph_they_stand_in() -> None:
    nested = "".join("<span>" + "<i>a</i> " * 40 + "</span>" for _ in range(40))
    assert "<i>" not in flattened(f"<div>{nested}</div>")
    assert "<i>" in flattened("".join(f"<p>{part}</p>" for part in [nested[:500]] * 40))


def test_a_paragraph_within_a_mark_stays_one() -> None:
    many = "<a>a</a>" * 1500
    assert flattened(f"<div>{many}<span><p>Own.</p></span></div>").endswith(
        "<span><p>Own.</p></span></div></body>"
    )
