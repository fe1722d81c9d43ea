"""A locked page in the engine: an article's file as it was saved, without scripts or network."""

from __future__ import annotations

from urllib.parse import unquote

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestJob,
    QWebEngineUrlSchemeHandler,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look.locked_page import LockedPage
from ui.map import scheme
from ui.map.page import deny, shut_off
from ui.map.profile import Gate, cancel

HOST = "snapshot"
POLICY = (
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


class _Handler(QWebEngineUrlSchemeHandler):
    """Answers with the one page it was given, and with nothing else."""

    content = b""

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Qt: answer one request, or refuse it."""
        url = job.requestUrl()
        if url.host() != HOST or url.path() not in ("", "/"):
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
            return
        scheme.reply(job, b"text/html", self.content, {"Content-Security-Policy": POLICY})


class _Page(QWebEnginePage):
    """Stays on the snapshot; its links are choices."""

    chosen = Signal(str, str)

    def acceptNavigationRequest(
        self, url: QUrl | str, type: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        """Qt: go nowhere; tell what was clicked."""
        address = QUrl(url)
        if not is_main_frame or address.scheme() != scheme.NAME.decode() or address.host() != HOST:
            return False
        parts = address.path(QUrl.ComponentFormattingOption.FullyEncoded).strip("/").split("/")
        if len(parts) == 3 and parts[0] == "item":
            self.chosen.emit(parts[1], unquote(parts[2]))
            return False
        return parts == [""]

    def createWindow(self, type: QWebEnginePage.WebWindowType) -> QWebEnginePage | None:  # type: ignore[override]
        """Qt: open no window."""
        return None


class WebSnapshot(LockedPage):
    """A locked page in a view of the engine, with a profile of its own that nothing is kept of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile = QWebEngineProfile(QCoreApplication.instance())
        self.gate = Gate(self._profile)
        self._handler = _Handler(self._profile)
        self._profile.setUrlRequestInterceptor(self.gate)
        self._profile.installUrlSchemeHandler(scheme.NAME, self._handler)
        self._profile.downloadRequested.connect(cancel)
        self.view = QWebEngineView(self)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.view.setPage(self._made())
        # A profile must outlive its pages, and children go in the order in which they came.
        self.view.destroyed.connect(self._profile.deleteLater)
        self._count = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    def show_page(self, content: bytes, fragment: str = "") -> None:
        """Show a page (HTML, UTF-8), at one of its marks."""
        self._handler.content = content
        # An address of its own: the engine would take the same one for the page it has.
        self._count += 1
        self.view.load(self._address(fragment))

    def go_to(self, fragment: str) -> None:
        """Bring a mark of the page into view, and light it up."""
        self.view.load(self._address(fragment))

    def let_go(self) -> None:
        """Show nothing, and forget what was shown."""
        if self._handler.content:
            self._handler.content = b""
            self.show_page(b"")

    def _made(self) -> _Page:
        page = _Page(self._profile, self.view)
        shut_off(page)
        attributes = QWebEngineSettings.WebAttribute
        page.settings().setAttribute(attributes.JavascriptEnabled, False)
        page.settings().setAttribute(attributes.ShowScrollBars, True)
        page.permissionRequested.connect(deny)
        # Later: the engine is in the midst of asking whether it may go there.
        page.chosen.connect(self.chosen, Qt.ConnectionType.QueuedConnection)
        return page

    def _address(self, fragment: str) -> QUrl:
        url = QUrl(f"{scheme.NAME.decode()}://{HOST}/?{self._count}")
        url.setFragment(fragment, QUrl.ParsingMode.StrictMode)
        return url
