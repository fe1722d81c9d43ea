"""A tool tip says an article's words; what looks like markup in them is words too."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtGui import QTextDocument

from explorer.model import Article, Dossier
from ui.articles.showing import show
from ui.look import tooltips
from ui.start.session import Session

MARKUP = "<img src='file:///etc/passwd'> <b>bold</b> & &amp; 1 < 2 > 0"


def read(tip: str) -> str:
    """What a reader sees of a tip."""
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


def test_words_stay_words() -> None:
    assert read(tooltips.plain(MARKUP)) == MARKUP
    assert read(tooltips.plain("one", MARKUP)) == f"one\n{MARKUP}"


def test_no_words_are_no_tip() -> None:
    assert tooltips.plain() == tooltips.plain("", "") == ""


def test_the_title_in_the_tool_bar_is_no_markup(session: Session) -> None:
    show(session.workspace, Dossier(article=Article(title=MARKUP)))
    title = session.window.frame.header.title
    title.resize(20, title.height())
    assert read(title.toolTip()) == MARKUP


def test_no_tip_is_built_by_hand(root: Path) -> None:
    """Each tip with a value in it passes `tips.plain`, or is a sentence of ours."""
    by_hand = re.compile(r"setToolTip\((?:f\"|.*\.format\()")
    found = [
        f"{file.relative_to(root)}: {line.strip()}"
        for file in (root / "ui").rglob("*.py")
        for line in file.read_text(encoding="utf-8").splitlines()
        if by_hand.search(line)
    ]
    assert found == []
