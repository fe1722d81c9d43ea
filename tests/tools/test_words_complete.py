"""The translations keep up with the program: nothing hidden, missing, or with other fields."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tools import bare_words, gather_words, words_file
from tools.words_in_code import Gathered, gather
from ui.actions import SPECS
from ui.language import ENGLISH, LANGUAGES

COUNTS = (0, 1, 2, 4, 5, 11, 21, 22, 25, 101, 111)


@pytest.fixture(scope="module")
def gathered(root: Path) -> Gathered:
    return gather(root)


def fields(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}", text))


def test_no_sentence_is_hidden_from_translators(gathered: Gathered) -> None:
    assert [str(fault) for fault in gathered.faults] == []


def test_no_words_go_straight_to_a_widget(root: Path) -> None:
    assert [str(fault) for fault in bare_words.find(root)] == []


def test_words_that_go_straight_to_a_widget_are_found(tmp_path: Path) -> None:
    (tmp_path / "ui").mkdir()
    code = (
        'label.setText("Open")\nQLabel(f"{n} quotes")\nNotice(sentence="Gone.")\nlabel.setText("·")'
    )
    (tmp_path / "ui/one.py").write_text(code, encoding="utf-8")
    assert [fault.line for fault in bare_words.find(tmp_path)] == [1, 2, 3]


def test_there_is_a_file_for_every_language_of_the_menu() -> None:
    assert {code for code, _ in LANGUAGES} - {ENGLISH} == set(words_file.FORMS)


@pytest.mark.parametrize("language", words_file.FORMS)
def test_every_sentence_has_its_words(language: str, gathered: Gathered) -> None:
    assert gather_words.missing(language, gathered.sentences) == []


@pytest.mark.parametrize("language", words_file.FORMS)
def test_fields_counts_and_mnemonics_are_those_of_the_english(language: str) -> None:
    for (_, text), forms in words_file.read(gather_words.source(language)).items():
        for form in forms:
            assert fields(form) == fields(text), form
            assert ("%n" in form) == ("%n" in text), form
            assert ("&" in form) == ("&" in text), form
            assert form.endswith("…") == text.endswith("…"), form


@pytest.mark.parametrize("language", words_file.FORMS)
def test_what_is_compiled_is_what_is_written(language: str, gathered: Gathered) -> None:
    translator = QTranslator()
    assert translator.load(str(gather_words.source(language).with_suffix(".qm")))
    words = words_file.read(gather_words.source(language))
    for context, text, counted in gathered.sentences:
        said = {translator.translate(context, text, "", n) for n in (COUNTS if counted else (-1,))}
        assert said == set(words[context, text]), text


@pytest.mark.parametrize("language", words_file.FORMS)
def test_no_menu_has_one_letter_twice(language: str) -> None:
    words = words_file.read(gather_words.source(language))
    letters = Counter((s.menu, mnemonic(words["actions", s.text][0])) for s in SPECS)
    assert [letter for letter, count in letters.items() if count > 1] == []


def mnemonic(text: str) -> str:
    return text.partition("&")[2][0].lower()
