"""Translation files: what is written is read again, and Qt's compiler agrees on the plurals."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tools import words_file
from tools.gather_words import compile_words
from tools.words_in_code import Sentence

OPEN = Sentence("room", "Open & <close>", False)
QUOTES = Sentence("room", "%n quote(s)", True)


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    words = {
        ("room", OPEN.text): ("Öffnen & <zu>",),
        ("room", QUOTES.text): ("%n Zitat", "%n Zit."),
    }
    path = tmp_path / "de.ts"
    path.write_text(words_file.written("de", [OPEN, QUOTES], words), encoding="utf-8")
    assert words_file.read(path) == words


def test_words_nobody_uses_are_dropped_and_new_ones_are_unfinished(tmp_path: Path) -> None:
    path = tmp_path / "de.ts"
    old = {("room", "Gone"): ("Weg",), ("room", QUOTES.text): ("only one form",)}
    path.write_text(words_file.written("de", [OPEN, QUOTES], old), encoding="utf-8")
    assert words_file.read(path) == {}
    assert "Weg" not in path.read_text(encoding="utf-8")
    assert path.read_text(encoding="utf-8").count('type="unfinished"') == 2


@pytest.mark.parametrize("language", words_file.FORMS)
def test_qt_has_as_many_plural_forms(language: str, tmp_path: Path) -> None:
    forms = tuple(f"form {n}" for n in range(words_file.FORMS[language]))
    path = tmp_path / "words.ts"
    words = {("room", QUOTES.text): forms}
    path.write_text(words_file.written(language, [QUOTES], words), encoding="utf-8")
    compile_words(path, tmp_path / "words.qm")
    translator = QTranslator()
    assert translator.load(str(tmp_path / "words.qm"))
    said = {translator.translate("room", QUOTES.text, "", n) for n in range(30)}
    assert said == set(forms)
