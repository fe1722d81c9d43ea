"""Pictures of the map that leave the program: each names its article and its border view."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QObject, QSizeF, QTimer
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPixmap

from explorer import VERSION
from explorer.errors import UserError
from explorer.files import atomic
from explorer.i18n.dates import long_day
from explorer.i18n.messages import translate
from explorer.model import Dossier
from ui import notices
from ui.map.view import MapView
from ui.notices import Notice
from ui.workspace import Workspace

ON_ITS_WAY_MS = 150
POINTS = 72 / 96
"""Of a page's own pixel: what is printed has the size of the window."""


class MapPictures(QObject):
    """Takes pictures of the map as it stands, one at a time; none is begun while one is taken.

    The page dresses for it - buttons away, the article's title and source in their place - and
    says when it is painted so.
    """

    def __init__(self, view: MapView, workspace: Workspace) -> None:
        super().__init__(view)
        self._view = view
        self._workspace = workspace
        self._take: Callable[[], None] | None = None
        view.pictured.connect(self._on_pictured)
        # A page that died on the way comes back undressed.
        view.ready.connect(self._give_up)

    def copy(self) -> None:
        """Put a picture of the map on the clipboard."""
        self._ask_for(self._copy)

    def save(self, path: Path) -> None:
        """Write a picture of the map: .png as the screen shows it, .pdf in lines and letters."""
        if path.suffix.lower() == ".pdf":
            self._ask_for(lambda: self._print(path))
        else:
            self._ask_for(lambda: self._write(path, _png(self._view.grab())))

    def _ask_for(self, take: Callable[[], None]) -> None:
        if self._take is None and self._view.is_ready:
            self._take = take
            title, line = _caption(self._workspace.dossier)
            self._view.dress(title, line, f"Dateline {VERSION}")

    def _on_pictured(self) -> None:
        # What the page has painted takes a moment to reach the window.
        QTimer.singleShot(ON_ITS_WAY_MS, self, self._take_now)

    def _take_now(self) -> None:
        if self._take is not None:
            self._take()

    def _give_up(self) -> None:
        self._take = None

    def _done(self, notice: Notice) -> None:
        self._take = None
        self._view.undress()
        self._workspace.post(notice)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setPixmap(self._view.grab())
        self._done(Notice(sentence=translate("map", "The map is on the clipboard, as a picture.")))

    def _print(self, path: Path) -> None:
        size = self._view.size()
        page = QSizeF(size.width() * POINTS, size.height() * POINTS)
        layout = QPageLayout(
            QPageSize(page, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch),
            QPageLayout.Orientation.Portrait,
            QMarginsF(),
        )
        self._view.page.printToPdf(lambda data: self._write(path, bytes(data.data())), layout)

    def _write(self, path: Path, data: bytes) -> None:
        try:
            atomic.write(path, data)
        except UserError as error:
            self._done(notices.of_error(error))
            return
        words = translate("map", "The map is saved as {name} in {folder}.")
        self._done(Notice(sentence=words.format(name=path.name, folder=path.parent)))


def _png(picture: QPixmap) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.toImage().save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def _caption(dossier: Dossier | None) -> tuple[str, str]:
    """Return what the picture is called and where what it shows comes from."""
    if dossier is None:
        return "", ""
    article = dossier.article
    day = long_day(article.published) if article.published else ""
    return article.title or "", " · ".join(part for part in (article.outlet, day) if part)
