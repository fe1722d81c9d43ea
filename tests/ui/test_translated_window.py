"""The whole window in each language: no English sentence is left, and no pane is wider for it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from explorer.model import Dossier
from tests.ui.conftest import app, close, options
from tests.ui.left_english import left_in_english, words_of_the_article
from tests.ui.reading import every_sheet, texts_of
from tests.ui.test_access import own_widgets, what_is_cut
from tools import words_file
from tools.gather_words import source
from ui import language
from ui.dialogs.about import AboutDialog
from ui.dialogs.crash_report import CrashReport
from ui.dialogs.export import ExportDialog
from ui.dialogs.export_scope import of_article
from ui.dialogs.particulars import ParticularsSheet
from ui.dialogs.shortcuts import Shortcuts
from ui.settings import Settings
from ui.start.session import Session
from ui.start.trace import Trace
from ui.window.layout_plan import PAGE, RAIL

LANGUAGES = tuple(words_file.FORMS)
MENUS = {
    "de": ("&Datei", "Länder"),
    "es": ("&Archivo", "Países"),
    "fr": ("&Fichier", "Liste des pays"),
    "kk": ("&Файл", "Елдер"),
    "ru": ("&Файл", "Страны"),
    "uk": ("&Файл", "Країни"),
}
COUNTRIES = {
    "de": ("Russland", "Kasachstan"),
    "es": ("Rusia", "Kazajistán"),
    "fr": ("Russie", "Kazakhstan"),
    "kk": ("Ресей", "Қазақстан"),
    "ru": ("Россия", "Казахстан"),
    "uk": ("Росія", "Казахстан"),
}
OCTOBER = {
    "de": "Oktober 2022",
    "es": "Octubre de 2022",
    "fr": "Octobre 2022",
    "kk": "2022 ж. қазан",
    "ru": "Октябрь 2022",
    "uk": "Жовтень 2022",
}
"""The widths (px) that the side panes have in a small window in English, and a little more."""

FIELD = re.compile(r"\\\{\w+\\\}")
PLURAL = re.compile(r"\\\(([^()]*)\\\)")
LEAST_LETTERS = 6


@cache
def translated(code: str) -> re.Pattern[str]:
    """What a window in that language does say: French has its own "12 mentions"."""
    words = words_file.read(source(code))
    said = {bare(form) for forms in words.values() for form in forms}
    return re.compile("|".join(f"(?:{pattern(text)})" for text in said if is_a_word(text)))


@cache
def english(code: str) -> re.Pattern[str]:
    """What no window in that language may say: every sentence that is another one there."""
    by_text: dict[str, list[str]] = {}
    for (_, text), forms in words_file.read(source(code)).items():
        by_text.setdefault(bare(text), []).extend(bare(form) for form in forms)
    # What is the same in one context could be the word of that one.
    other = [text for text, said in by_text.items() if text not in said]
    return re.compile("|".join(f"(?:{pattern(text)})" for text in other if is_a_word(text)))


def pattern(text: str) -> str:
    """What a sentence looks like once its fields are filled in and its English plural is chosen."""
    filled = FIELD.sub(".+?", re.escape(text))
    if "%n" not in text:
        return filled
    chosen = PLURAL.sub(lambda found: f"(?:{found[1].replace(chr(92) + '|', '|')})?", filled)
    return chosen.replace("%n", r"\d+")


def is_a_word(text: str) -> bool:
    """Whether its own letters, fields apart, are enough to know it by; whole words always are."""
    own = re.sub(r"\{\w+\}|%n", "", text)
    letters = sum(letter.isalpha() for letter in own)
    return letters >= (2 if own == text else LEAST_LETTERS)


def bare(text: str) -> str:
    """A text without the letters to press, and without the keys after it."""
    return text.replace("&", "").partition("\t")[0].strip()


def test_english_is_known_when_it_is_seen() -> None:
    english_ones = [
        "Search",
        "Click a country",
        "29 mentions",
        "1 country",
        "Borders: UN-based view",
    ]
    assert in_english("de", english_ones) == sorted(english_ones)
    german_ones = ["Suchen", "Russland", "29 Erwähnungen", "14/14", "Name", "The Washington Post"]
    assert in_english("de", german_ones) == []
    assert in_english("fr", ["12 mentions"]) == []


def test_english_is_found_where_it_is_left() -> None:
    texts = {"Next Country", "&Save Document", "3 events without a town: in the lists", "Страна"}
    left = left_in_english(texts, "ru")
    assert left == {"Next Country", "Save Document", "3 events without a town: in the lists"}


@pytest.fixture(params=LANGUAGES)
def code(request: pytest.FixtureRequest) -> Iterator[str]:
    """A language, English again afterwards."""
    before = QLocale()
    yield str(request.param)
    language.install(app(), language.ENGLISH)
    app().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


@pytest.fixture
def foreign(qtbot: QtBot, tmp_path: Path, code: str) -> Iterator[Session]:
    """The whole window, speaking that language."""
    asked = options(tmp_path)
    Settings(Path(asked.settings)).language = code
    running = Session(asked, Trace(enabled=False), app=app())
    complaints: list[str] = []
    running.window.map.complained.connect(complaints.append)
    page = running.window.map
    with qtbot.waitSignals([page.ready, page.told], timeout=30_000):
        running.start()
    running.furnish()
    yield running
    close(qtbot, running)
    assert complaints == []


def in_small(qtbot: QtBot, running: Session) -> None:
    running.window.resize(1024, 640)
    running.window.reset_layout()
    qtbot.wait(100)


def in_english(code: str, texts: list[str]) -> list[str]:
    known, own = english(code), translated(code)
    sample = [words for words in words_of_the_article() if len(words) > 30]
    lines = {
        line for text in texts for line in parts(text) if not any(words in line for words in sample)
    }
    return sorted(line for line in lines if known.fullmatch(line) and not own.fullmatch(line))


def parts(text: str) -> list[str]:
    """A text whole, and each of the lines and facts it is made of."""
    whole = bare(text)
    return [whole, *(part.strip() for part in re.split(r"\n| · ", whole))]


def words_of(window: QWidget) -> list[str]:
    """All that widgets, actions and lists below a window say, to eyes and to screen readers."""
    texts = [window.windowTitle()]
    for widget in own_widgets(window):
        texts += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        texts += [widget.windowTitle(), widget.statusTip()]
        if isinstance(widget, QLabel | QAbstractButton):
            texts.append(widget.text())
        elif isinstance(widget, QLineEdit):
            texts.append(widget.placeholderText())
        elif isinstance(widget, QComboBox):
            texts += [widget.itemText(n) for n in range(widget.count())]
        elif isinstance(widget, QMenu):
            texts.append(widget.title())
        elif isinstance(widget, QAbstractItemView):
            texts += cells(widget)
    for action in window.findChildren(QAction):
        texts += [action.text(), action.toolTip(), action.statusTip()]
    return [text for text in texts if text]


def cells(view: QAbstractItemView) -> list[str]:
    model = view.model()
    if model is None:
        return []
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
    across = Qt.Orientation.Horizontal
    # A list's model keeps its one column to itself.
    columns = range(1 if isinstance(view, QListView) else model.columnCount())
    found = [model.headerData(column, across, role) for column in columns for role in roles]
    for row in range(min(model.rowCount(), 60)):
        found += [model.index(row, column).data(role) for column in columns for role in roles]
    return [str(text) for text in found if isinstance(text, str)]


def words_of_the_map(qtbot: QtBot, running: Session) -> list[str]:
    script = """JSON.stringify([...document.querySelectorAll("body *")].flatMap((e) => [
        e.getAttribute("aria-label"), e.getAttribute("title"),
        ...[...e.childNodes].filter((n) => n.nodeType === 3).map((n) => n.data.trim()),
    ]).filter((text) => text))"""
    answers: list[str] = []
    # Scripts and styles are no words, and no sentence equals a whole one of them.
    running.window.map.page.runJavaScript(script, 0, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=5000)
    found: list[str] = json.loads(answers[0])
    return found


def test_the_window_speaks_the_language(
    qtbot: QtBot,
    foreign: Session,
    code: str,
    tmp_path: Path,
    sample: Dossier,
    subtests: pytest.Subtests,
) -> None:
    # One start for all: it takes longer than all that is asked of the window.
    with subtests.test("menus and panes"):
        menus = [action.text() for action in foreign.window.menuBar().actions()]
        assert (menus[0], foreign.window.frame.left.heads["countries"].title.text()) == MENUS[code]
    with subtests.test("no English"):
        assert left_in_english(texts_of(foreign.window), code) == set()
        texts = words_of(foreign.window)
        assert len(texts) > 400
        assert in_english(code, texts) == []
    with subtests.test("map and lists"):
        check_the_map_and_the_lists(qtbot, foreign, code)
    with subtests.test("dialogs"):
        for dialog in dialogs(sample, tmp_path):
            check_a_dialog(qtbot, dialog, code)
    with subtests.test("long words leave the map its room"):
        check_the_room(qtbot, foreign)


def check_the_map_and_the_lists(qtbot: QtBot, foreign: Session, code: str) -> None:
    window = foreign.window
    on_map = words_of_the_map(qtbot, foreign)
    assert len(on_map) > 20
    assert in_english(code, on_map) == []
    for name in COUNTRIES[code]:
        assert name in cells(window.countries.table)
        assert any(name in text for text in on_map)
    cards = [" ".join(text.replace("\u202f", " ").split()) for text in cells(window.panel.cards)]
    assert any(OCTOBER[code] in text for text in cards)
    assert "October 2022" not in " ".join(cards)


def dialogs(sample: Dossier, folder: Path) -> list[QDialog]:
    return [
        AboutDialog(),
        CrashReport("words", None),
        ExportDialog([of_article(sample, sample.article.title or "")], folder),
        ParticularsSheet(sample.article),
        Shortcuts(),
    ]


def check_a_dialog(qtbot: QtBot, dialog: QDialog, code: str) -> None:
    qtbot.addWidget(dialog)
    dialog.show()
    said = words_of(dialog)
    assert in_english(code, said) == [], type(dialog)
    shown = [widget for widget in own_widgets(dialog) if widget.isVisible()]
    assert [words for widget in shown if (words := what_is_cut(widget))] == []
    dialog.close()


def check_the_room(qtbot: QtBot, foreign: Session) -> None:
    in_small(qtbot, foreign)
    window = foreign.window
    assert (window.width(), window.height()) == (1024, 640)
    assert window.map.width() >= 1024 - RAIL - PAGE
    cut = []
    for _sheet in every_sheet(window):
        qtbot.wait(50)
        shown = [widget for widget in own_widgets(window) if not widget.visibleRegion().isEmpty()]
        cut += [words for widget in shown if (words := what_is_cut(widget))]
    assert cut == []
