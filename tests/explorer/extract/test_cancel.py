"""A long reading tells how far it is and stops soon after it is called off."""

from __future__ import annotations

import json
import sys
from itertools import pairwise
from pathlib import Path
from types import FrameType

import pytest

from explorer import api, ingest
from explorer.model import Article
from explorer.progress import Cancelled, Watch

NEWS = Path(__file__).parents[2] / "cases" / "open_news.json"


@pytest.fixture(scope="module")
def long_article() -> Article:
    """About 120 kB of news, which takes a second or two to read."""
    texts = [case["text"] for case in json.loads(NEWS.read_text(encoding="utf-8"))]
    return ingest.from_text("\n\n".join(texts * 3)[:120_000])


def test_progress_only_grows_and_ends_near_one(long_article: Article) -> None:
    shares: list[float] = []
    api.extract(long_article, progress=shares.append)
    assert shares == sorted(shares)
    assert len(shares) > 20
    assert shares[0] < 0.15
    assert 0.95 < shares[-1] <= 1.0


@pytest.mark.parametrize("at", [0.0, 0.12, 0.3, 0.5, 0.8, 0.97])
def test_reading_stops_at_the_next_check(long_article: Article, at: float) -> None:
    shares: list[float] = [0.0]
    with pytest.raises(Cancelled):
        api.reading(long_article, progress=shares.append, cancelled=lambda: max(shares) >= at)
    assert shares[-1] < at + 0.05


def test_no_stretch_of_the_reading_goes_unchecked_for_long(long_article: Article) -> None:
    entered, checks = 0, [0]

    def note(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal entered
        entered += event in ("call", "c_call")

    def never() -> bool:
        checks.append(entered)
        return False

    sys.setprofile(note)
    try:
        api.extract(long_article, cancelled=never)
    finally:
        sys.setprofile(None)
    gaps = [later - sooner for sooner, later in pairwise(checks)]
    # Finding people settles the whole text at once between two walks along it.
    assert max(gaps) < 0.3 * entered


def test_a_part_reports_in_shares_of_the_whole() -> None:
    shares: list[float] = []
    whole = Watch(shares.append)
    half = whole.part(0.5, 1.0)
    half.report(0.5)
    half.part(0.5, 1.0).report(1.0)
    assert shares == [0.75, 1.0]
    assert list(half.along("abc", 0.0, 1.0)) == ["a", "b", "c"]
