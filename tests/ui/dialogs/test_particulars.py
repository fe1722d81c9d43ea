"""The sheet of a new article: what was found on a line each, the rest asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from explorer import ingest
from explorer.model import Article, Dossier
from ui.dialogs.found_line import FoundLine
from ui.dialogs.particulars import ParticularsSheet

STORY = """Lisbon <b>ferry</b> talks end without a deal

By Ana Prata, May 17, 2023

LISBON, Portugal — Portugal and Spain failed on Tuesday to agree on a ferry line between them.
"""


@pytest.fixture
def article() -> Article:
    return ingest.from_text(STORY)


def shown(qtbot: QtBot, article: Article, *, is_brief: bool) -> ParticularsSheet:
    sheet = ParticularsSheet(article, is_brief=is_brief)
    # Kept after it closes: the test looks at it, and takes it away itself.
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(sheet)
    sheet.show()
    return sheet


def asked(sheet: ParticularsSheet) -> list[str]:
    return [name for name, edit in sheet.edits.items() if edit.isVisible()]


def test_in_brief_only_what_is_missing_is_asked_for(qtbot: QtBot, article: Article) -> None:
    sheet = shown(qtbot, article, is_brief=True)
    assert asked(sheet) == ["outlet"]
    lines = [line for line in sheet.findChildren(FoundLine) if line.isVisible()]
    assert [line.value for line in lines] == [
        article.title,
        "Ana Prata",
        "Wed 17 May 2023",
        "Lisbon",
    ]
    assert all(line.clue for line in lines)
    # Tips are read as markup, so what stands in the article is marked as words.
    assert "<b>" not in lines[0].toolTip() and "&lt;b&gt;" in lines[0].toolTip()
    assert sheet.height() < shown(qtbot, article, is_brief=False).height() * 0.7


def test_enter_takes_what_was_found_and_written(qtbot: QtBot, article: Article) -> None:
    sheet = shown(qtbot, article, is_brief=True)
    taken: list[Article] = []
    sheet.accepted_article.connect(taken.append)
    qtbot.keyClicks(sheet.edits["outlet"], "The Halden Courier")
    qtbot.keyClick(sheet.edits["outlet"], Qt.Key.Key_Return)
    assert sheet.result() == QDialog.DialogCode.Accepted
    assert (taken[0].outlet, taken[0].title) == ("The Halden Courier", article.title)
    assert (taken[0].published, taken[0].author) == (article.published, article.author)


def test_all_of_it_can_be_changed(qtbot: QtBot, article: Article) -> None:
    sheet = shown(qtbot, article, is_brief=True)
    low = sheet.height()
    qtbot.mouseClick(sheet.change, Qt.MouseButton.LeftButton)
    assert asked(sheet) == list(sheet.edits)
    assert not any(line.isVisible() for line in sheet.findChildren(FoundLine))
    assert not sheet.change.isVisible() and sheet.height() > low


def test_where_all_can_be_written_over_nothing_offers_to_change_it(
    qtbot: QtBot, article: Article
) -> None:
    assert not shown(qtbot, article, is_brief=False).change.isVisible()


def test_what_a_curator_says_is_not_put_into_the_articles_mouth(
    qtbot: QtBot, sample: Dossier
) -> None:
    sheet = shown(qtbot, sample.article, is_brief=False)
    words = {label.text() for label in sheet.findChildren(QLabel)}
    assert "The dateline that opens paragraph 5." in words
    assert not any(line.startswith("From:") for line in words)


def test_the_language_is_shown_with_what_is_not_read_and_can_be_changed(qtbot: QtBot) -> None:
    turkish = Article(title="Liman", language="tr", published="2023-05-17")
    sheet = shown(qtbot, turkish, is_brief=True)
    assert sheet.language.isVisible() and sheet.language.currentText() == "Turkish"
    labels = [label.text() for label in sheet.findChildren(QLabel) if label.isVisible()]
    assert any("Turkish" in text and "speakers" in text for text in labels)
    taken: list[Article] = []
    sheet.accepted_article.connect(taken.append)
    sheet.language.setCurrentIndex(sheet.language.findData("de"))
    qtbot.keyClick(sheet.language, Qt.Key.Key_Return)
    assert taken[0].language == "de"
    assert isinstance(taken[0].clues, dict) and "language" in taken[0].clues


def test_english_asks_nothing_about_its_language(qtbot: QtBot, article: Article) -> None:
    assert not shown(qtbot, article, is_brief=True).language.isVisible()
