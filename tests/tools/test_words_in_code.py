"""What the extractor finds in a program, and what it complains about."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.words_in_code import Gathered, Sentence, gather

DOOR = """
from PySide6.QtCore import QCoreApplication
def _tr(text):
    return QCoreApplication.translate("room", text)
"""


def gathered(tmp_path: Path, code: str, **others: str) -> Gathered:
    for name, text in {"one": code, **others}.items():
        path = tmp_path / "ui" / f"{name}.py"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return gather(tmp_path)


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ('translate("room", "%n quote(s)", count)', Sentence("room", "%n quote(s)", True)),
        ('translate("room", "%n quote(s)", n=2)', Sentence("room", "%n quote(s)", True)),
        ('translate("room", "No " "quote")', Sentence("room", "No quote", False)),
        ('QCoreApplication.translate("room", "Open")', Sentence("room", "Open", False)),
        ('QT_TRANSLATE_NOOP("room", "Open")', Sentence("room", "Open", False)),
        ('window.tr("Open")', Sentence("QObject", "Open", False)),
        ('class Pane:\n    def f(self):\n        self.tr("Open")', Sentence("Pane", "Open", False)),
        (f'{DOOR}\n_tr("Open")', Sentence("room", "Open", False)),
    ],
)
def test_found(tmp_path: Path, code: str, sentence: Sentence) -> None:
    assert gathered(tmp_path, code) == ({sentence}, [])


def test_a_choice_of_two_is_both(tmp_path: Path) -> None:
    found = gathered(tmp_path, 'translate("room", "Show" if hidden else "Hide")')
    assert {sentence.text for sentence in found.sentences} == {"Show", "Hide"}


def test_a_short_name_keeps_its_context_in_another_module(tmp_path: Path) -> None:
    code = 'from ui.words import _tr\n_tr("Open")'
    assert gathered(tmp_path, code, words=DOOR).sentences == {Sentence("room", "Open", False)}


@pytest.mark.parametrize(
    "code",
    [
        'translate("room", words)',
        'translate("room", f"{count} quotes")',
        'translate("room", "a " + name)',
        "translate(room, 'Open')",
        'translate("room", "%n quotes")',
        'QCoreApplication.translate("room", "%n quotes", "", 3)',
        'class Pane:\n    def f(self):\n        self.tr("%n quotes", "", 3)',
        'translate("room", "all", 3)\ntranslate("room", "all")',
        f"{DOOR}\n_tr(words)",
    ],
)
def test_complained_about(tmp_path: Path, code: str) -> None:
    assert len(gathered(tmp_path, code).faults) >= 1


def test_a_table_is_translated_at_its_use(tmp_path: Path) -> None:
    code = 'TABLE = [QT_TRANSLATE_NOOP("room", "Open")]\ntranslate("room", TABLE[0])'
    assert gathered(tmp_path, code) == ({Sentence("room", "Open", False)}, [])
