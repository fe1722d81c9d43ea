"""The page in the engine: what it may do, which is to show itself and to speak to the bridge."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineSettings,
)

from ui.map import scheme
from ui.map.bridge import Bridge
from ui.map.profile import MapProfile

_OFF = (
    QWebEngineSettings.WebAttribute.LocalContentCanAccessFileUrls,
    QWebEngineSettings.WebAttribute.LocalContentCanAccessRemoteUrls,
    QWebEngineSettings.WebAttribute.JavascriptCanOpenWindows,
    QWebEngineSettings.WebAttribute.JavascriptCanPaste,
    QWebEngineSettings.WebAttribute.NavigateOnDropEnabled,
    QWebEngineSettings.WebAttribute.PdfViewerEnabled,
    QWebEngineSettings.WebAttribute.AutoLoadIconsForPage,
    QWebEngineSettings.WebAttribute.ErrorPageEnabled,
    QWebEngineSettings.WebAttribute.PluginsEnabled,
    QWebEngineSettings.WebAttribute.HyperlinkAuditingEnabled,
    QWebEngineSettings.WebAttribute.ShowScrollBars,
)


class MapPage(QWebEnginePage):
    """A page that stays on our own scheme.

    Signals:
        console(str, str): what the page's scripts complained about, and where.
        asked(): the engine asked for the page, and was given it.
    """

    console = Signal(str, str)
    asked = Signal()

    def __init__(self, profile: MapProfile, parent: QObject | None = None) -> None:
        super().__init__(profile, parent)
        # Held here until a view takes both: nothing else does while the program is starting.
        self._profile = profile
        self._is_shut = False
        self.bridge = Bridge(self)
        profile.handler.take_head_start = self.bridge.take_head_start
        profile.handler.gave_page.connect(self.asked)
        shut_off(self)
        self.permissionRequested.connect(deny)

    def open(self) -> None:
        """Load the map's page, unless it was shut."""
        if not self._is_shut:
            self.load(scheme.PAGE)

    def shut(self) -> None:
        """Load nothing any more, whoever asks; the engine itself asks when a dead page is shown."""
        self._is_shut = True

    def acceptNavigationRequest(
        self, url: QUrl | str, type: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        """Go nowhere but to our own page, and nowhere once it was shut."""
        return not self._is_shut and is_main_frame and QUrl(url) == scheme.PAGE

    def createWindow(self, type: QWebEnginePage.WebWindowType) -> QWebEnginePage | None:  # type: ignore[override]
        """Open no window."""
        return None

    def javaScriptConsoleMessage(
        self,
        level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,
        line: int,
        source: str,
    ) -> None:
        """Hand warnings and errors of the page's scripts on to the program."""
        # Late, as everywhere at the start: the page is loaded before anything can be said of it.
        import logging

        log, where = logging.getLogger(__name__), f"{source.rpartition('/')[2]}:{line}"
        if level == QWebEnginePage.JavaScriptConsoleMessageLevel.InfoMessageLevel:
            log.debug("map page: %s (%s)", message, where)
            return
        log.warning("map page: %s (%s)", message, where)
        self.console.emit(message, where)


def shut_off(page: QWebEnginePage) -> None:
    """Take from a page all that one does not need to show itself."""
    for attribute in _OFF:
        page.settings().setAttribute(attribute, False)


def deny(permission: QWebEnginePermission) -> None:
    """Permit nothing."""
    permission.deny()
