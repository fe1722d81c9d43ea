"""A saved page as a locked snapshot, with real clicks: nothing runs, nothing is fetched."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.original.test_original_page import opened, page_of
from ui.map.snapshot import WebSnapshot
from ui.start.session import Session

SAVED = """<!DOCTYPE html><html><head><title>Ferry talks</title>
<script>document.title = "ran"</script>
<link rel="stylesheet" href="http://example.invalid/a.css"></head>
<body onload="document.body.innerHTML = ''" style="margin: 0">
<h1 style="margin: 0">Harbour towns agree on the ferry</h1>
<img src="http://example.invalid/a.png" alt="The harbour"><article>
<p>LISBON — Ministers of Portugal and Morocco met in Lisbon on Tuesday to talk about the ferry.</p>
<p>“We will open the <b>line before</b> the summer,” said Rui Teles, the Portuguese minister of
transport, after the meeting in the harbour of the town.</p>
<p>Fishermen on both sides had asked for it, and the line carried forty thousand people.</p>
</article></body></html>"""


def marked(view: QWidget, colour: str) -> list[QPoint]:
    """Return the points of a widget, on a grid, that have a colour."""
    image: QImage = view.grab().toImage()
    grid = (QPoint(x, y) for y in range(0, image.height(), 3) for x in range(0, image.width(), 3))
    return [point for point in grid if image.pixelColor(point) == QColor(colour)]


def test_a_saved_page_is_seen_and_its_quote_leads_to_its_card(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    file = tmp_path / "ferry.html"
    file.write_text(SAVED, encoding="utf-8")
    dossier = opened(qtbot, session, file)
    quote = next(one for one in dossier.quotes if one.text.startswith("We will"))
    session.window.actions_by_id["go_original"].trigger()
    page = page_of(session)
    assert isinstance(page.snapshot, WebSnapshot)
    stopped: list[str] = []
    page.snapshot.gate.stopped.connect(stopped.append)
    shown = page.snapshot.view
    qtbot.waitUntil(lambda: bool(marked(shown, "#d8eef0")), timeout=20_000)
    assert shown.title() == "Ferry talks"
    session.workspace.choose("quote", quote.id)
    qtbot.waitUntil(lambda: bool(marked(shown, "#ffe08a")), timeout=5000)
    session.workspace.clear_selection()
    where = marked(shown, "#ffe08a")[0]
    target = shown.focusProxy()
    assert target is not None
    with qtbot.waitSignal(page.card_asked, timeout=5000):
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=where)
    assert session.workspace.selection.id == quote.id
    assert session.window.frame.right.page.kind == "country"
    assert stopped == []
