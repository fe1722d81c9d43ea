"""The window's language: which one is chosen, and what Qt and the library say in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication

from explorer.i18n.messages import translate
from tools import words_file
from tools.gather_words import compile_words
from tools.words_in_code import Sentence
from ui import language

WORDS = {
    ("Pane", "Open"): ("Öffnen",),
    ("QObject", "Close"): ("Zu",),
    ("room", "%n quote(s)"): ("%n Zitat", "%n Zitate"),
}


class Pane(QObject):
    def title(self) -> str:
        return self.tr("Open")


class NarrowPane(Pane):
    pass


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    language.install(qapp, "en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    sentences = [Sentence(*key, len(forms) > 1) for key, forms in WORDS.items()]
    path = tmp_path / "dateline_de.ts"
    path.write_text(words_file.written("de", sentences, WORDS), encoding="utf-8")
    compile_words(path, tmp_path / "dateline_de.qm")
    monkeypatch.setattr(language, "FOLDER", tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("setting", "system", "code"),
    [
        ("", ["ru-RU", "en-US"], "ru"),
        ("", ["pl-PL", "uk-UA"], "uk"),
        ("", ["pl-PL"], "en"),
        ("", [], "en"),
        ("system", ["kk_KZ"], "kk"),
        ("fr", ["ru-RU"], "fr"),
        ("xx", ["de-Latn-AT"], "de"),
    ],
)
def test_chosen(setting: str, system: list[str], code: str) -> None:
    assert language.chosen(setting, system) == code


def test_the_translator_speaks_for_qt_and_for_the_library(app: QApplication, folder: Path) -> None:
    language.install(app, "de")
    assert NarrowPane().title() == "Öffnen"
    assert NarrowPane().tr("Close") == "Zu"
    assert translate("room", "%n quote(s)", 1) == "1 Zitat"
    assert translate("room", "%n quote(s)", 4) == "4 Zitate"
    assert translate("room", "%n countr(y|ies)", 4) == "4 countries"
    assert language.current() == "de"
    language.install(app, "en")
    assert NarrowPane().title() == "Open"
    assert translate("room", "%n quote(s)", 4) == "4 quotes"


def test_qts_own_words_come_along(app: QApplication, folder: Path) -> None:
    language.install(app, "de")
    assert app.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_english_loads_nothing(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "QTranslator", None)
    language.install(app, "en")
    assert language.current() in ("en", "C")


def test_a_language_whose_file_is_gone_leaves_the_words_english(
    app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language, "FOLDER", tmp_path)
    language.install(app, "de")
    assert NarrowPane().title() == "Open"
    assert language.current() == "de"
