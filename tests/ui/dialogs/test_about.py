"""About names versions and shows the licence, the packages and the data in full."""

from __future__ import annotations

import re
from pathlib import Path

from pytestqt.qtbot import QtBot

from explorer import VERSION
from ui.dialogs.about import AboutDialog, pages
from ui.map import engine


def test_every_page_has_its_words(qtbot: QtBot, root: Path) -> None:
    dialog = AboutDialog(engine=engine.version())
    qtbot.addWidget(dialog)
    shown = [dialog.pages.widget(n).toPlainText() for n in range(dialog.pages.count())]
    versions, licence, packages, data = shown
    assert VERSION in versions
    assert re.search(r"Chromium \d+\.\d+", versions)
    assert "Permission is hereby granted" in licence
    for package in ("folium", "shapely", "pyside6-addons"):
        assert package in packages
    assert "ODbL" in data
    assert not any("missing" in page for page in shown[1:])


def test_pages_follow_the_files(root: Path) -> None:
    words = dict(pages("140.0"))
    assert words["Licence"] == (root / "LICENSE").read_text(encoding="utf-8")
