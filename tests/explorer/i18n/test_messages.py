"""Tests of the door every sentence passes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from explorer.i18n.country_names import country_name
from explorer.i18n.dates import long_day
from explorer.i18n.messages import speak_through, translate


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak_through(None)


@pytest.mark.parametrize(
    ("text", "n", "said"),
    [
        ("%n quote(s)", 1, "1 quote"),
        ("%n quote(s)", 0, "0 quotes"),
        ("%n countr(y|ies) (is|are) named", 1, "1 country is named"),
        ("%n countr(y|ies) (is|are) named", 12, "12 countries are named"),
        ("Open (Ctrl+O)", -1, "Open (Ctrl+O)"),
    ],
)
def test_english_chooses_by_count(text: str, n: int, said: str) -> None:
    assert translate("test", text, n) == said


def test_a_translator_is_asked_first_and_english_fills_its_gaps() -> None:
    known = {("test", "%n quote(s)"): "Zitate: %n"}
    speak_through(lambda context, text, n: known.get((context, text), ""))
    assert translate("test", "%n quote(s)", 2) == "Zitate: 2"
    assert translate("test", "Open") == "Open"
    assert translate("other", "%n quote(s)", 2) == "2 quotes"


def test_days_and_countries_are_named_in_the_readers_language() -> None:
    assert long_day("2022-11-30") == "30 November 2022"
    assert country_name("KZ", "Kazakhstan") == "Kazakhstan"
    speak_through(None, "ru")
    assert long_day("2022-11-30").startswith("30 ноября 2022")
    assert country_name("KZ", "Kazakhstan") == "Казахстан"
    assert country_name("XX", "Nowhere") == "Nowhere"
