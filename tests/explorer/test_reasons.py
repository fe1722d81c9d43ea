"""Every reason a rule writes is one that can be said in another language."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from explorer import reasons
from explorer.extract.pipeline import extract
from explorer.model import Article
from explorer.words import speak_through

CASES = ("open_news.json", "open_dates.json", "open_countries.json")


@pytest.fixture
def russian() -> Iterator[None]:
    known = {
        "{shape}; speaker: {how}": "{shape}; говорит: {how}",
        "it is written as a sentence": "оформлено как предложение",
        "“{words}” is named.": "Названо: «{words}».",
    }
    speak_through(lambda context, text, n: known.get(text, ""), "ru")
    yield
    speak_through(None)


def written(root: Path) -> Iterator[str]:
    """The reasons of the public cases; those of relations are the article's own words."""
    for name in CASES:
        for case in json.loads((root / "tests/cases" / name).read_text(encoding="utf-8"))[:30]:
            dossier = msgspec.to_builtins(extract(Article(text=case["text"])))
            yield from (why["reason"] for why in found(dossier) if why.get("rule") != RELATION)


RELATION = "relation-verb"


def found(part: object) -> Iterator[dict[str, str]]:
    if isinstance(part, dict):
        if isinstance(part.get("reason"), str):
            yield part
        for value in part.values():
            yield from found(value)
    elif isinstance(part, list | tuple):
        for value in part:
            yield from found(value)


def test_every_reason_of_a_rule_is_known(root: Path) -> None:
    all_of_them = set(written(root))
    assert len(all_of_them) > 100
    assert {reason for reason in all_of_them if not reasons.is_known(reason)} == set()


def test_a_reason_is_said_in_the_readers_language(russian: None) -> None:
    said = reasons.spoken("it is written as a sentence; speaker: named before the colon")
    assert said == "оформлено как предложение; говорит: named before the colon"
    assert reasons.spoken("“{words} (x” is named.") == "Названо: «{words} (x»."


def test_a_persons_own_words_stay(russian: None) -> None:
    assert reasons.spoken("Paragraph 5 gives his office.") == "Paragraph 5 gives his office."


def test_a_long_reason_takes_no_time(russian: None) -> None:
    assert reasons.spoken("“" + "” is named" * 20_000).startswith("“”")
