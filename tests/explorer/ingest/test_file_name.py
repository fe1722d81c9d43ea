"""What a file's name gives, and what it does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer import ingest
from explorer.i18n import reasons
from explorer.ingest.file_name import particulars
from explorer.model import Clue


@pytest.mark.parametrize(
    ("name", "title", "outlet", "day"),
    [
        ("nyt_2016-10-31_ferry-talks-end-early.txt", "Ferry talks end early",
         "The New York Times", "2016-10-31"),
        ("20190704 BBC harbour fire.html", "Harbour fire", "BBC", "2019-07-04"),
        ("31.12.2020-bridge-opens.pdf", "Bridge opens", None, "2020-12-31"),
        ("reuters-2021_02_03.txt", None, "Reuters", "2021-02-03"),
        ("2016-13-31_ferry-talks-end.txt", "2016 13 31 ferry talks end", None, None),
        ("2016-10-31_to_2016-11-02_talks_end.txt", None, None, None),
        ("article.txt", None, None, None),
        ("a3f9c2d17b_20200101.txt", None, None, "2020-01-01"),
        ("time.txt", None, "Time", None),
        ("", None, None, None),
    ],
)  # fmt: skip
def test_a_name_is_read(name: str, title: str | None, outlet: str | None, day: str | None) -> None:
    found = particulars(name)
    assert (found.outlet.value if found.outlet else None) == outlet
    assert (found.published.value if found.published else None) == day
    if title is not None:
        assert found.title is not None and found.title.value == title


def test_the_text_goes_before_the_name_and_the_name_before_nothing(tmp_path: Path) -> None:
    stating = tmp_path / "wsj_2011-01-02_other-words-here.txt"
    stating.write_text(
        "Ferry Talks End\n\nBy Ana Prata\n\nMay 3, 2012\n\nLISBON — The talks ended on Monday, and "
        "nobody was surprised that they did.\n\nMore is to come, the mayor said.\n"
    )
    article = ingest.read(stating)
    assert (article.title, article.published) == ("Ferry Talks End", "2012-05-03")
    assert article.outlet == "The Wall Street Journal"
    bare = tmp_path / "ft_2011-01-02_other-words-here.txt"
    bare.write_text("The talks ended on Monday, and nobody was surprised that they did so.\n" * 3)
    article = ingest.read(bare)
    assert (article.published, article.title) == ("2011-01-02", "Other words here")
    clue = (article.clues or {})["published"]  # type: ignore[index]
    assert isinstance(clue, Clue)
    assert bare.name in reasons.of(clue)


def test_every_text_has_a_title(tmp_path: Path) -> None:
    file = tmp_path / "x.txt"
    file.write_text("The talks ended on Monday, and nobody was surprised that they did so. " * 5)
    title = ingest.read(file).title or ""
    assert title.startswith("The talks ended on Monday") and title.endswith("…")
    assert len(title) <= 81
