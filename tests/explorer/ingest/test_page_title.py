import pytest
from lxml import html

from explorer.ingest import page_title


def _title(markup: str) -> str | None:
    found = page_title.of(html.document_fromstring(markup))
    return found.value if found else None


STORY = "<p>A bear was seen on the ice.</p>"


@pytest.mark.parametrize(
    ("markup", "title"),
    [
        (f"<h1>Bear seen</h1>{STORY}", "Bear seen"),
        (f"<title>Bear seen</title>{STORY}", "Bear seen"),
        (
            f"<title>The Gull</title><h1>The Gull</h1><article><h2>Bear seen</h2>{STORY}</article>",
            "Bear seen",
        ),
        (
            "<title>Bear seen | The Gull</title><h1 class='site-logo'>The Gull</h1>"
            f"<article><h2>Bear seen</h2>{STORY}</article>",
            "Bear seen",
        ),
        (
            "<title>Bear seen</title><h1>Bear seen</h1>"
            f"<article>{STORY}<h2>What now?</h2></article>",
            "Bear seen",
        ),
        (STORY, None),
    ],
)
def test_the_sites_name_is_no_headline(markup: str, title: str | None) -> None:
    assert _title(markup) == title
