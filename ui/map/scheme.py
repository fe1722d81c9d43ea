"""The app:// scheme: the map's page and its files, served from memory and disk, never a network."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QObject, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)

from ui.map import assets, document

NAME = b"app"
PAGE = QUrl("app://dateline/")

_POLICY = (
    "default-src 'none'; script-src 'nonce-{nonce}'; style-src 'unsafe-inline'; "
    "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'"
)


def register() -> None:
    """Make the scheme known to the engine. Call before QApplication is made; again is harmless."""
    if not QWebEngineUrlScheme.schemeByName(NAME).name().isEmpty():
        return
    scheme = QWebEngineUrlScheme(NAME)
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    flag = QWebEngineUrlScheme.Flag
    scheme.setFlags(flag.SecureScheme | flag.CorsEnabled | flag.FetchApiAllowed)
    QWebEngineUrlScheme.registerScheme(scheme)


class Handler(QWebEngineUrlSchemeHandler):
    """Answers GET for our own page and its files, with a policy that forbids everything else.

    Signals:
        gave_page(): the page itself was asked for, and given.
    """

    gave_page = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.take_head_start: Callable[[], Sequence[str]] = tuple
        """Asked for each page that is loaded: what stands in it from the first moment."""

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Answer one request, or refuse it."""
        fail = QWebEngineUrlRequestJob.Error
        url = job.requestUrl()
        if bytes(job.requestMethod().data()) != b"GET" or not _is_ours(job, url):
            job.fail(fail.RequestDenied)
            return
        if url == PAGE:
            self._reply_with_page(job)
            return
        asset = assets.find(url.path())
        if asset is None:
            # Late: it takes as long to import as all that the page itself needs of ours.
            import logging

            logging.getLogger(__name__).warning("no such file of the map's page: %s", url.path())
            job.fail(fail.UrlNotFound)
            return
        reply(job, asset.kind, asset.content)

    def _reply_with_page(self, job: QWebEngineUrlRequestJob) -> None:
        # Hexadecimal: the engine lower-cases header values, and base64 would not survive it.
        nonce = os.urandom(16).hex()
        policy = {"Content-Security-Policy": _POLICY.format(nonce=nonce)}
        reply(job, document.KIND, document.made(nonce, self.take_head_start()), policy)
        self.gave_page.emit()


def reply(
    job: QWebEngineUrlRequestJob, kind: bytes, content: bytes, more: dict[str, str] | None = None
) -> None:
    """Answer a request; `more` are headers of its own."""
    headers = {"X-Content-Type-Options": "nosniff", "Cache-Control": "no-store", **(more or {})}
    job.setAdditionalResponseHeaders(_as_bytes(headers))
    buffer = QBuffer(parent=job)
    buffer.setData(content)
    job.reply(kind, buffer)


def _is_ours(job: QWebEngineUrlRequestJob, url: QUrl) -> bool:
    """Whether the page itself asks, or nobody does: the window opening the page."""
    initiator = job.initiator()
    nobody = initiator.isEmpty() or initiator.toString() == "null"
    return url.host() == PAGE.host() and (nobody or initiator.host() == PAGE.host())


def _as_bytes(headers: dict[str, str]) -> Any:
    # A list a header: Qt's type is a multimap, which PySide's stubs take for a plain map.
    return {QByteArray(k.encode()): [QByteArray(v.encode())] for k, v in headers.items()}
