from lxml import html

from explorer.ingest import page_byline


def _byline(markup: str) -> tuple[str | None, str | None]:
    author, day = page_byline.of(html.document_fromstring(f"<body>{markup}</body>"))
    return author and author.value, day and day.value


def test_reads_author_and_day_of_the_marked_byline() -> None:
    line = "<p class='byline'>By <b>Jane Poe</b>, <i>3 May 2021</i></p>"
    assert _byline(line) == ("Jane Poe", "2021-05-03")


def test_a_name_alone_will_do() -> None:
    assert _byline("<span class='author-name'>Jane Poe</span>") == ("Jane Poe", None)


def test_what_is_not_marked_is_left() -> None:
    assert _byline("<p>By Jane Poe, 3 May 2021</p>") == (None, None)
    assert _byline("<p class='byline'>3 min read</p>") == (None, None)
