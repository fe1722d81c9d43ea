"""The whole window in each language: all a reader sees is in it, but the article's own words."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import app, close, options
from tests.ui.reading import texts_of
from tools import gather_words, words_file
from ui import language
from ui.session import Session
from ui.trace import Trace

MENUS = {
    "de": ("&Datei", "Land"),
    "es": ("&Archivo", "País"),
    "fr": ("&Fichier", "Pays"),
    "kk": ("&Файл", "Ел"),
    "ru": ("&Файл", "Страна"),
    "uk": ("&Файл", "Країна"),
}

FEWEST_LETTERS = 8
"""With fewer letters between its fields a sentence looks like any other."""
_VARIES = re.compile(r"\{\w*\}|%n|\([^()]*\)")


@pytest.fixture(autouse=True)
def english_again(qapp: object) -> Iterator[None]:
    before = QLocale()
    yield
    language.install(app(), "en")
    app().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


def furnished(qtbot: QtBot, tmp_path: Path, code: str) -> Session:
    (tmp_path / "settings.ini").write_text(f"[General]\nlanguage={code}\n", encoding="utf-8")
    running = Session(options(tmp_path), Trace(enabled=False), app=app())
    with qtbot.waitSignal(running.window.map.ready, timeout=30_000):
        running.start()
    running.furnish()
    return running


@pytest.mark.parametrize("code", MENUS)
def test_the_window_speaks(qtbot: QtBot, tmp_path: Path, code: str) -> None:
    running = furnished(qtbot, tmp_path, code)
    try:
        menus = [action.text() for action in running.window.menuBar().actions()]
        assert (menus[0], running.window.panel_dock.windowTitle()) == MENUS[code]
        assert left_in_english(texts_of(running.window), code) == set()
    finally:
        close(qtbot, running)


def test_english_is_found_where_it_is_left() -> None:
    texts = {"Next country", "&Save Document", "3 events without a town: in the lists", "Страна"}
    left = left_in_english(texts, "ru")
    assert left == {"Next country", "Save Document", "3 events without a town: in the lists"}


def left_in_english(texts: set[str], code: str) -> set[str]:
    """Return the texts that are a sentence of ours in English, and not the same in the language."""
    words = words_file.read(gather_words.source(code))
    said = {_plain(form) for forms in words.values() for form in forms}
    english = {_plain(text) for _, text in words} - said
    shapes = [_shape(text) for text in english if _letters(text) >= FEWEST_LETTERS]
    own = _words_of_the_article()
    return {
        text
        for text in {_plain(text) for text in texts} - own - said
        if text in english or any(shape.fullmatch(text) for shape in shapes)
    }


def _plain(text: str) -> str:
    return text.replace("&", "").strip()


def _letters(text: str) -> int:
    """How many letters a text has of its own: not in a field, nor in a choice by count."""
    return len(re.findall(r"[A-Za-z]", _VARIES.sub("", text)))


def _shape(text: str) -> re.Pattern[str]:
    parts = _VARIES.split(text)
    return re.compile(".{0,80}".join(re.escape(part) for part in parts))


def _words_of_the_article() -> set[str]:
    from ui.session import SAMPLE

    found: set[str] = set()

    def gather(part: object) -> None:
        if isinstance(part, str):
            found.add(part)
        for inner in (
            part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
        ):
            gather(inner)

    gather(json.loads(SAMPLE.read_text(encoding="utf-8")))
    return found
