"""The engine's profile: nothing kept, nothing fetched, nothing downloaded."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEngineProfile,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)

from ui.map import scheme

ALLOWED = ("app", "data", "blob")


class Gate(QWebEngineUrlRequestInterceptor):
    """Stops every request that would leave the program.

    Signals:
        stopped(str): the address of a request that was stopped.
    """

    stopped = Signal(str)

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Let our own scheme through and block all others."""
        url = info.requestUrl()
        if url.scheme() not in ALLOWED:
            info.block(True)
            self.stopped.emit(url.toString())


class MapProfile(QWebEngineProfile):
    """An off-the-record profile that serves our scheme and lets nothing out."""

    def __init__(self, parent: QObject | None = None) -> None:
        # Without a name a profile is off the record: no cookie, no cache, no visited link on disk.
        super().__init__(parent)
        self.gate = Gate(self)
        self.handler = scheme.Handler(self)
        self.setUrlRequestInterceptor(self.gate)
        self.installUrlSchemeHandler(scheme.NAME, self.handler)
        self.downloadRequested.connect(cancel)


def cancel(request: QWebEngineDownloadRequest) -> None:
    """Download nothing."""
    request.cancel()
