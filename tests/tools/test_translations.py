"""The languages are whole: every sentence of the code in every file, and nothing but translated."""

from __future__ import annotations

import re
import string
from collections import Counter
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

from tools import bare_words, words_file
from tools.gather_words import compile_words, missing, source
from tools.words_in_code import Gathered, gather
from ui.actions import SPECS
from ui.language import ENGLISH
from ui.language import LANGUAGES as OF_THE_MENU

LANGUAGES = tuple(words_file.FORMS)
COUNTS = (0, 1, 2, 4, 5, 11, 21, 22, 25, 101, 111)


@cache
def gathered(root: Path) -> Gathered:
    return gather(root)


@cache
def words_of(language: str) -> words_file.Words:
    return words_file.read(source(language))


def test_there_is_a_file_for_every_language_of_the_menu() -> None:
    assert {code for code, _ in OF_THE_MENU} - {ENGLISH} == set(LANGUAGES)


def test_every_sentence_of_the_code_can_be_found(root: Path) -> None:
    assert [str(fault) for fault in gathered(root).faults] == []
    assert len(gathered(root).sentences) > 1000


def test_no_words_go_straight_to_a_widget(root: Path) -> None:
    assert [str(fault) for fault in bare_words.find(root)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated_and_nothing_else_is(root: Path, language: str) -> None:
    sentences = gathered(root).sentences
    assert missing(language, sentences) == []
    kept = words_of(language)
    assert set(kept) == {(one.context, one.text) for one in sentences}
    for sentence in sentences:
        forms = kept[sentence.context, sentence.text]
        assert len(forms) == (words_file.FORMS[language] if sentence.counted else 1), sentence
        assert all(form.strip() for form in forms), sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_entry_is_marked_as_unfinished_or_gone(language: str) -> None:
    marks = [
        element.get("type")
        for element in ElementTree.parse(source(language)).getroot().iter("translation")
    ]
    assert len(marks) > 1000
    assert set(marks) == {None}


def fields(text: str) -> Counter[str]:
    """Count what is put into a text: named fields and the count."""
    named = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    return Counter(named + ["%n"] * text.count("%n"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_fields_of_its_sentence(language: str) -> None:
    wrong = [
        (text, form)
        for (_, text), forms in words_of(language).items()
        for form in forms
        if fields(form) != fields(text)
    ]
    assert wrong == []


def test_fields_are_told_apart() -> None:
    assert fields("%n of {total}") == fields("{total}: %n")
    assert fields("%n of {total}") != fields("%n of {all}")
    assert fields("{name} and {name}") != fields("{name}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_what_belongs_to_the_form(language: str) -> None:
    """A key to press has one letter, "…" still says that a question follows, edges are as bare."""
    wrong = []
    for (_, text), forms in words_of(language).items():
        for form in forms:
            too_many_keys = form.replace("&&", "").count("&") > 1
            other_keys = ("&" in form) != ("&" in text)
            other_end = form.endswith("…") != text.endswith("…")
            other_edges = form != form.strip() and text == text.strip()
            if too_many_keys or other_keys or other_end or other_edges:
                wrong.append((text, form))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_brackets_of_the_english_plural_stay_english(language: str) -> None:
    bracket = re.compile(r"\w\([^()|]*\)|\([^()]*\|[^()]*\)")
    wrong = [
        form
        for forms in words_of(language).values()
        if len(forms) > 1
        for form in forms
        if bracket.search(form)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_menu_has_one_letter_twice(language: str) -> None:
    words = words_of(language)
    letters = Counter((s.menu, mnemonic(words["actions", s.text][0])) for s in SPECS)
    assert [letter for letter, count in letters.items() if count > 1] == []


def mnemonic(text: str) -> str:
    return text.partition("&")[2][0].lower()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_is_given_what_the_translators_wrote(language: str, tmp_path: Path) -> None:
    compiled = tmp_path / "words.qm"
    compile_words(source(language), compiled)
    assert compiled.read_bytes() == source(language).with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_says_every_form_that_is_written(root: Path, language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(source(language).with_suffix(".qm")))
    words = words_of(language)
    for context, text, counted in gathered(root).sentences:
        said = {translator.translate(context, text, "", n) for n in (COUNTS if counted else (-1,))}
        assert said == set(words[context, text]), text


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('label.setText("Open")', 1),
        ('QLabel(f"{n} quotes")', 1),
        ('Notice(sentence="Gone." if gone else self.tr("Here."))', 1),
        ('menu.addAction(self.tr("Open"))', 0),
        ('button.setText("✕")', 0),
        ('label.setText(f"{title} — Dateline")', 0),
        ('label.setObjectName("muted")', 0),
    ],
)
def test_a_bare_sentence_is_seen(code: str, found: int) -> None:
    assert len(list(bare_words.in_code(code))) == found


def test_words_that_go_straight_to_a_widget_are_found(tmp_path: Path) -> None:
    (tmp_path / "ui").mkdir()
    code = (
        'label.setText("Open")\nQLabel(f"{n} quotes")\nNotice(sentence="Gone.")\nlabel.setText("·")'
    )
    (tmp_path / "ui/one.py").write_text(code, encoding="utf-8")
    assert [fault.line for fault in bare_words.find(tmp_path)] == [1, 2, 3]
